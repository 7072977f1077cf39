import type { BothSides } from '../box-score/side';
import type { Totals } from '../box-score/totals';
import type { Centiseconds } from '../plays/clock';

/**
 * A stretch of one period in which neither team's line-up changes, with what counts to those on court. At a dead ball that may be the line-up before it,
 * as for plus/minus, so a stint may last no time at all.
 */
export interface Stint extends BothSides<StintOfTeam> {
  readonly period: number;
  readonly time: Centiseconds;
}

export interface StintOfTeam {
  /** Their ids, in roster order: five, but for what feeds forget. */
  readonly onCourt: readonly number[];
  readonly totals: Totals;
}
