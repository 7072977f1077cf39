import type { Cause } from '../causes';
import type { Findings, Miss } from '../findings';

/** A statistic of a comparison, over all seasons or in one. */
export interface StatisticRow {
  readonly comparison: string;
  readonly statistic: string;
  readonly cells: number;
  readonly equal: number;
  /** How many differ for which cause, the commonest first. */
  readonly causes: readonly (readonly [Cause, number])[];
}

/** A comparison of more statistics than that has those without a miss in one row. */
const LONG = 12;

/** In the order in which they were compared. */
export function statisticRows({ counts, misses }: Findings, season?: string): readonly StatisticRow[] {
  const cells = new Map<string, { comparison: string; statistic: string; cells: number }>();
  for (const count of counts) {
    if (season !== undefined && count.season !== season) continue;
    const key = keyOf(count);
    cells.set(key, { ...count, cells: count.cells + (cells.get(key)?.cells ?? 0) });
  }
  return [...cells].map(([key, { comparison, statistic, cells: compared }]) => {
    const missed = misses.filter((miss) => keyOf(miss) === key && (season === undefined || miss.season === season));
    return { comparison, statistic, cells: compared, equal: compared - missed.length, causes: causesOf(missed) };
  });
}

/** The same, with one row for what has no miss in a comparison of very many statistics. */
export function shortened(rows: readonly StatisticRow[]): readonly StatisticRow[] {
  const isOneOfMany = ({ comparison, causes }: StatisticRow): boolean =>
    causes.length === 0 && rows.filter((row) => row.comparison === comparison).length > LONG;
  const comparisons = new Set(rows.map(({ comparison }) => comparison));
  return [...comparisons].flatMap((comparison) => {
    const own = rows.filter((row) => row.comparison === comparison);
    const many = own.filter(isOneOfMany);
    const cells = many.reduce((sum, row) => sum + row.cells, 0);
    const statistic = `${many.length} without a miss`;
    return [
      ...(many.length === 0 ? [] : [{ comparison, statistic, cells, equal: cells, causes: [] }]),
      ...own.filter((row) => !isOneOfMany(row)),
    ];
  });
}

export function causesOf(misses: readonly Miss[]): readonly (readonly [Cause, number])[] {
  const causes = new Map<Cause, number>();
  for (const { cause } of misses) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  return [...causes].sort(([, a], [, b]) => b - a);
}

/** `99.6005 %`; never 100 % of what is not whole. */
export function share({ cells, equal }: Pick<StatisticRow, 'cells' | 'equal'>): string {
  const percent = Math.floor((equal / cells) * 1e6) / 1e4;
  return `${percent.toFixed(4)} %`;
}

function keyOf({ comparison, statistic }: { readonly comparison: string; readonly statistic: string }): string {
  return `${comparison},${statistic}`;
}
