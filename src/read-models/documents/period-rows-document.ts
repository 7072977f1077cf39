import type { Document } from '../read-models';

/**
 * What a read model says of one period, row by row. `_id` is `<gameId>:<period>`. Like the plays of a period it is written only with events that touch the
 * period, and its rows are JSON texts, for the same reasons.
 */
export interface PeriodRowsDocument extends Document {
  readonly gameId: string;
  readonly period: number;
  readonly rows: readonly string[];
}
