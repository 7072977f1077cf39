import type { DecidedEvent } from '../decided-event';
import type { GameState, GameStatus } from '../game-state';
import { Refusal } from '../refusal';
import type { ChangeStatus } from './command';
import { scheduleOf } from './schedule-of';

type Reachable = ChangeStatus['status'];

/** From where each status is reached: `scheduled → started → completed → closed`, `reopened` from the last two, then `completed`. */
const REACHED_FROM: Readonly<Record<Reachable, readonly GameStatus[]>> = {
  started: ['scheduled'],
  completed: ['started', 'reopened'],
  closed: ['completed'],
  reopened: ['completed', 'closed'],
};

const EVENT_OF = {
  started: { type: 'GameStarted', data: {} },
  completed: { type: 'GameCompleted', data: {} },
  closed: { type: 'GameClosed' },
  reopened: { type: 'GameReopened', data: {} },
} as const satisfies Record<Reachable, DecidedEvent>;

/** The same status again is no event; a step that the order of statuses lacks is refused. */
export function changeStatus({ status }: ChangeStatus, state: GameState): readonly DecidedEvent[] {
  scheduleOf(state);
  if (state.status === status) return [];
  if (!REACHED_FROM[status].includes(state.status)) {
    throw new Refusal('illegal-status', `a game that is ${state.status} can't become ${status}`);
  }
  return [EVENT_OF[status]];
}
