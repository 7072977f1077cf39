import type { Centiseconds } from '../plays/clock';
import { minutesOf } from '../ratings/parts/minutes';
import { quotient } from '../ratings/quotient';

/** What a season's counts came out of. */
export interface Span {
  readonly games: number;
  /** On court; of a team, the time played. */
  readonly time: Centiseconds;
  /** Of the team; of a player, its possessions while he was on court. */
  readonly possessions: number;
}

/** How a season's counts are told. */
export const PER_MODES = ['totals', 'perGame', 'per36', 'per100'] as const;
export type PerMode = (typeof PER_MODES)[number];

/** A count as `mode` tells it; `null` where there was no game, no time, no possession to divide by. */
export function countPer(mode: PerMode, count: number, { games, time, possessions }: Span): number | null {
  switch (mode) {
    case 'totals':
      return count;
    case 'perGame':
      return quotient(count, games);
    case 'per36':
      return quotient(36 * count, minutesOf(time));
    case 'per100':
      return quotient(100 * count, possessions);
  }
}
