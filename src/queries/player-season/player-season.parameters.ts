import { PositiveDecimal } from '../../http/requests/field-rules';
import { Season } from '../../ingestion/courtledger/field-rules';

export class PlayerSeasonPath {
  @PositiveDecimal() personId!: string;
  @Season() season!: string;
}
