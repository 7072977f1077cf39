import type { FeedStep } from '../../simulator/feed';
import { teamAt, teamCount } from '../../simulator/roster';
import { simulateGame, type SimulatedGame } from '../../simulator/simulate-game';

/** A simulated game on the evening's timeline. */
export interface ScheduledGame extends SimulatedGame {
  /** Seconds of the evening at which it tips off. */
  readonly tipOff: number;
}

/** So many games can be played without a team playing twice. */
export const MOST_GAMES = Math.min(15, Math.floor(teamCount / 2));

/** Seconds between one tip-off and the next. */
const STAGGER = 240;

/** An evening of games; the same seed gives the same evening. */
export function slate(games: number, seed: number): readonly ScheduledGame[] {
  return Array.from({ length: games }, (_, index) => {
    const team = seed * 2 * MOST_GAMES + index * 2;
    const game = simulateGame({
      seed: seed * 100 + index,
      gameId: `demo-${seed}-${index + 1}`,
      homeTeam: teamAt(team),
      awayTeam: teamAt(team + 1),
    });
    return { ...game, tipOff: index * STAGGER };
  });
}

/** Seconds of the evening at which a step of a game's feed comes. */
export function timeOf(game: ScheduledGame, step: FeedStep): number {
  return game.tipOff + step.at;
}

/** When the last game ends. */
export function endOf(games: readonly ScheduledGame[]): number {
  return Math.max(...games.map((game) => game.tipOff + (game.feed.at(-1)?.at ?? 0)));
}
