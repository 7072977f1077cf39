import { ratio } from '../box-score/shooting';
import { formatClock } from '../plays/clock';
import { countPer, type PerMode, type Span } from './per-mode';

type Counts = Readonly<Record<string, number>>;

/** A line of a season under the names of the box score, minutes and shares included; `null` where a count has nothing to divide by. */
export type StatisticsPer = Readonly<Record<string, string | number | null>>;

const ATTEMPTED = 'Attempted';
const PERCENTAGE = 'Percentage';

/** The names of a line with these counts, in order: a share stands behind its attempts. */
export function statisticNames(counts: Counts): readonly string[] {
  const withShare = (name: string): string[] =>
    name.endsWith(ATTEMPTED) ? [name, name.replace(ATTEMPTED, PERCENTAGE)] : [name];
  return ['minutes', ...Object.keys(counts).flatMap(withShare)];
}

/** Minutes are hundredths of a second. A share is the same in every mode, and 0 of no attempts, as the league prints it. */
export function statisticPer(name: string, mode: PerMode, counts: Counts, span: Span): number | null {
  if (name === 'minutes') return countPer(mode, span.time, span);
  const count = counts[name];
  if (count !== undefined) return countPer(mode, count, span);
  const of = (part: string): number => counts[name.replace(PERCENTAGE, part)] ?? 0;
  return ratio(of('Made'), of(ATTEMPTED));
}

export function statisticsPer(mode: PerMode, counts: Counts, span: Span): StatisticsPer {
  return Object.fromEntries(
    statisticNames(counts).map((name) => {
      const value = statisticPer(name, mode, counts, span);
      return [name, name === 'minutes' && value !== null ? formatClock(Math.round(value)) : value];
    }),
  );
}
