import { Cursor, Limit, PositiveDecimal, Revision } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

export class PossessionsParameters {
  @Optional() @Revision() minRevision?: string;
  @Optional() @PositiveDecimal() teamId?: string;
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
