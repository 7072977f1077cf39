import { Instant } from '../../ingestion/courtledger/field-rules';

export class SettleGameBody {
  @Instant() at!: string;
}
