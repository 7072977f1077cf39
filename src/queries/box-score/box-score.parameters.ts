import { Revision } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

/** Of the box score as it is now. */
export class BoxScoreParameters {
  @Optional() @Revision() minRevision?: string;
}
