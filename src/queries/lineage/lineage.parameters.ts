import { PositiveDecimal } from '../../http/requests/field-rules';
import { Optional, Text } from '../../ingestion/courtledger/field-rules';

export class LineageParameters {
  @Optional() @PositiveDecimal() personId?: string;
  @Optional() @PositiveDecimal() teamId?: string;
  @Text() stat!: string;
}
