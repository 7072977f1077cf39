import type { PlayType } from '../../domain/plays/play';
import { Cursor, Limit, PositiveDecimal, Revision } from '../../http/requests/field-rules';
import { Instant, OneOf, Optional } from '../../ingestion/courtledger/field-rules';
import { FIELDS_OF_TYPE } from '../../ingestion/courtledger/play-fields';

export const PLAY_TYPES = Object.keys(FIELDS_OF_TYPE) as readonly PlayType[];

export class PlaysParameters {
  @Optional() @PositiveDecimal() period?: string;
  @Optional() @PositiveDecimal() personId?: string;
  @Optional() @OneOf(...PLAY_TYPES) type?: PlayType;
  @Optional() @Instant() timestamp?: string;
  @Optional() @Revision() revision?: string;
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
