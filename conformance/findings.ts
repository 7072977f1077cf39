import type { FlagCode } from '../src/domain/box-score/flag';
import type { Cell, Explanation } from './comparison';

/** How many cells of a statistic of a season were compared. */
export interface Count {
  readonly comparison: string;
  readonly season: string;
  readonly statistic: string;
  readonly cells: number;
}

export interface Miss extends Cell, Explanation {
  readonly comparison: string;
  readonly season: string;
  readonly gameId: string;
}

/** What comparing found; plain data, so that it can pass between processes. */
export interface Findings {
  readonly games: number;
  readonly counts: readonly Count[];
  readonly misses: readonly Miss[];
  /** What the folds found irregular, by kind. */
  readonly flags: Readonly<Partial<Record<FlagCode, number>>>;
}

/** Those of several shares as one: misses by game. */
export function together(shares: readonly Findings[]): Findings {
  const counts = new Map<string, Count>();
  const flags: Partial<Record<FlagCode, number>> = {};
  for (const share of shares) {
    for (const count of share.counts) {
      const key = [count.comparison, count.statistic, count.season].join();
      counts.set(key, { ...count, cells: count.cells + (counts.get(key)?.cells ?? 0) });
    }
    for (const [code, times] of Object.entries(share.flags) as [FlagCode, number][])
      flags[code] = (flags[code] ?? 0) + times;
  }
  return {
    games: shares.reduce((sum, { games }) => sum + games, 0),
    counts: [...counts.values()],
    misses: shares.flatMap(({ misses }) => misses).sort(inOrder),
    flags,
  };
}

function inOrder(a: Miss, b: Miss): number {
  return `${a.season} ${a.gameId}`.localeCompare(`${b.season} ${b.gameId}`);
}
