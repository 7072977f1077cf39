import { ratio } from '../box-score/shooting';
import { formatClock } from '../plays/clock';
import { countPer, type PerMode, type Span } from './per-mode';

/** Under the names of the box score; `minutes` in hundredths of a second. */
export type SeasonCounts = Readonly<Record<string, number>>;

/** A line of a season with minutes as the league writes them, and shares; `null` where a count has nothing to divide by. */
export type StatisticsPer = Readonly<Record<string, string | number | null>>;

const ATTEMPTED = 'Attempted';
const PERCENTAGE = 'Percentage';

/** The names of a line with these counts, in order: a share stands behind its attempts. */
export function statisticNames(counts: SeasonCounts): readonly string[] {
  const withShare = (name: string): string[] =>
    name.endsWith(ATTEMPTED) ? [name, name.replace(ATTEMPTED, PERCENTAGE)] : [name];
  return Object.keys(counts).flatMap(withShare);
}

/** A share is the same in every mode, and 0 of no attempts, as the league prints it. */
export function statisticPer(name: string, mode: PerMode, counts: SeasonCounts, span: Span): number | null {
  const count = counts[name];
  if (count !== undefined) return countPer(mode, count, span);
  const of = (part: string): number => counts[name.replace(PERCENTAGE, part)] ?? 0;
  return ratio(of('Made'), of(ATTEMPTED));
}

export function statisticsPer(mode: PerMode, counts: SeasonCounts, span: Span): StatisticsPer {
  return Object.fromEntries(
    statisticNames(counts).map((name) => {
      const value = statisticPer(name, mode, counts, span);
      return [name, name === 'minutes' && value !== null ? formatClock(Math.round(value)) : value];
    }),
  );
}
