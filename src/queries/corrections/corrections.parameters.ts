import { CASE_STATUSES, type CaseStatus } from '../../domain/corrections/case/case-state';
import { ActorId, GameId, Limit } from '../../http/requests/field-rules';
import { OneOf, Optional } from '../../ingestion/courtledger/field-rules';
import { FeedCursor, Since } from './feed-place';

export class CorrectionsParameters {
  @Optional() @Since() since?: string;
  @Optional() @OneOf(...CASE_STATUSES) status?: CaseStatus;
  @Optional() @GameId() gameId?: string;
  @Optional() @ActorId() notBy?: string;
  @Optional() @Limit() limit?: string;
  @Optional() @FeedCursor() cursor?: string;
}
