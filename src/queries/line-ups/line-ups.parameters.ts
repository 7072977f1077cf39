import { PositiveDecimal, Revision } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

export class LineUpsParameters {
  @Optional() @Revision() minRevision?: string;
  @Optional() @PositiveDecimal() teamId?: string;
  @Optional() @PositiveDecimal() personId?: string;
}
