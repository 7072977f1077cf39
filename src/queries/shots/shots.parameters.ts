import type { Window } from '../../domain/box-score/window';
import { Cursor, GameWindow, Limit, PositiveDecimal, Revision } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

export class ShotsParameters {
  @Optional() @GameWindow() window?: Window;
  @Optional() @Revision() minRevision?: string;
  @Optional() @PositiveDecimal() teamId?: string;
  @Optional() @PositiveDecimal() personId?: string;
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
