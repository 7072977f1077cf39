import { formatClock } from '../plays/clock';
import type { Possession } from './possession';

export const PERIOD_END = { clock: formatClock(0), type: 'period-end' } as const;

/** The possessions once nothing more happens in the period of the last: one in which its team has done nothing is none. */
export function endedByTime(possessions: readonly Possession[]): readonly Possession[] {
  return possessions
    .filter(({ end, playIds }) => end !== undefined || playIds.length > 0)
    .map((possession) => (possession.end === undefined ? { ...possession, end: PERIOD_END } : possession));
}
