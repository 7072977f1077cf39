import { Prose } from '../../http/requests/field-rules';
import { Optional, Text, WholeNumber } from '../../ingestion/courtledger/field-rules';

export class AddNoteBody {
  @Text() kind!: string;
  @Prose() text!: string;
  @Optional() @WholeNumber() playId?: number;
}
