import { Cursor, Limit, PositiveDecimal } from '../../http/requests/field-rules';
import { Optional, Season, Text } from '../../ingestion/courtledger/field-rules';

export class PlayerGamesPath {
  @PositiveDecimal() personId!: string;
}

export class PlayerGamesParameters {
  @Optional() @Season() season?: string;
  @Optional() @Text() seasonType?: string;
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
