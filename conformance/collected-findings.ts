import type { FlagCode } from '../src/domain/box-score/flag';
import { type Comparison, isEqual } from './comparison';
import { COMPARISONS } from './comparisons';
import type { Findings, Miss } from './findings';
import type { RealGame } from './games/real-game';

/** Compares game by game, and keeps what is found. */
export class CollectedFindings {
  private games = 0;
  private readonly counts = new Map<string, { comparison: string; season: string; statistic: string; cells: number }>();
  private readonly misses: Miss[] = [];
  private readonly flags: Partial<Record<FlagCode, number>> = {};

  /** @param statistic the only one that is compared; all of them without it */
  constructor(private readonly statistic?: string) {}

  compare(game: RealGame): void {
    this.games += 1;
    for (const { code } of game.box.flags) this.flags[code] = (this.flags[code] ?? 0) + 1;
    for (const comparison of COMPARISONS) this.compareWith(comparison, game);
  }

  get all(): Findings {
    return { games: this.games, counts: [...this.counts.values()], misses: this.misses, flags: this.flags };
  }

  private compareWith(comparison: Comparison, game: RealGame): void {
    const { season } = game.declaration;
    for (const cell of comparison.cells(game)) {
      if (this.statistic !== undefined && cell.statistic !== this.statistic) continue;
      this.count(comparison.name, season, cell.statistic);
      if (isEqual(cell)) continue;
      const where = { comparison: comparison.name, season, gameId: game.gameId };
      this.misses.push({ ...where, ...cell, ...comparison.explain(cell, game) });
    }
  }

  private count(comparison: string, season: string, statistic: string): void {
    const key = `${comparison},${statistic},${season}`;
    const count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, { comparison, season, statistic, cells: 1 });
    else count.cells += 1;
  }
}
