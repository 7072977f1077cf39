import { PositiveDecimal } from '../../http/requests/field-rules';
import { Season } from '../../ingestion/courtledger/field-rules';

export class TeamSeasonPath {
  @PositiveDecimal() teamId!: string;
  @Season() season!: string;
}
