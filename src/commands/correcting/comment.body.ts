import { Prose } from '../../http/requests/field-rules';
import { Optional } from '../../ingestion/courtledger/field-rules';

export class CommentBody {
  @Optional() @Prose() comment?: string;
}
