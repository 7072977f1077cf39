import { Cursor, Limit } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

export class HistoryParameters {
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
