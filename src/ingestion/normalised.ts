import type { ReportedPlay } from '../domain/game/reported-play';
import type { FieldError } from './field-error';

/** What became of the rows of a payload: a payload with errors is refused whole. */
export interface Normalised {
  readonly plays: readonly ReportedPlay[];
  readonly errors: readonly FieldError[];
}
