import type { GameScheduled } from '../events';
import type { GameState } from '../game-state';
import { Refusal } from '../refusal';

/** @throws Refusal `unknown-game` for a game that was never declared */
export function scheduleOf(state: GameState): GameScheduled {
  if (state.schedule === undefined) throw new Refusal('unknown-game', 'there is no such game: declare it first');
  return state.schedule;
}

/** @throws Refusal `unknown-game`, or `game-closed` for a game that takes no more of its feed */
export function openScheduleOf(state: GameState): GameScheduled {
  const schedule = scheduleOf(state);
  if (state.status === 'closed')
    throw new Refusal('game-closed', 'the game is closed: it is changed by a correction, or reopened first');
  return schedule;
}
