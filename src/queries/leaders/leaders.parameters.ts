import type { Family } from '../../domain/ratings/rating';
import { FAMILIES } from '../../domain/ratings/rating';
import { LEADER_STATS } from '../../domain/season/leaders';
import { PER_MODES, type PerMode } from '../../domain/season/per-mode';
import { Cursor, Limit } from '../../http/requests/field-rules';
import { OneOf, Optional, Season, Text } from '../../ingestion/courtledger/field-rules';

export class LeadersParameters {
  @Season() season!: string;
  @OneOf(...LEADER_STATS) stat!: string;
  @Optional() @OneOf(...PER_MODES) perMode?: PerMode;
  @Optional() @OneOf(...FAMILIES) family?: Family;
  @Optional() @Text() seasonType?: string;
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
