import type { Window } from '../../domain/box-score/window';
import { GameWindow, Period, PositiveDecimal, Revision } from '../../http/requests/field-rules';
import { Clock, Instant, Optional } from '../../ingestion/courtledger/field-rules';

/** As of when, along both axes, which stretch of the game, and by whose formulas. */
export class AsOfParameters {
  @Optional() @Instant() timestamp?: string;
  @Optional() @Revision() revision?: string;
  @Optional() @Period() period?: string;
  @Optional() @Clock() clock?: string;
  @Optional() @GameWindow() window?: Window;
  @Optional() @PositiveDecimal() formulaVersion?: string;
}
