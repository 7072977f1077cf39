import type { Cause } from './causes';
import type { RealGame } from './games/real-game';

export type Value = number | string | boolean | undefined;

/** One figure of a game that somebody else has too. */
export interface Cell {
  /** By the name that we give it: `points`, `plusMinusPoints`. */
  readonly statistic: string;
  readonly of: { readonly name: string; readonly personId?: number };
  readonly ours: Value;
  readonly theirs: Value;
}

/** Why a cell is not theirs, and the plays to look at. */
export interface Explanation {
  readonly cause: Cause;
  readonly playIds: readonly number[];
}

/** Ours against somebody else's figures of the same games. */
export interface Comparison {
  /** Whose figures those are: a head of the table. */
  readonly name: string;
  /** Every cell that can be compared; none where theirs are not known of this game. */
  cells(game: RealGame): Iterable<Cell>;
  /** Is asked of the cells that differ alone. */
  explain(cell: Cell, game: RealGame): Explanation;
}

/** Fractions are printed with many digits, and the last may differ. */
const TOLERANCE = 1e-6;

export function isEqual({ ours, theirs }: Cell): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= TOLERANCE;
  return ours === theirs;
}
