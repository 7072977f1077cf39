import type { GameStatus } from '../../domain/game/game-state';
import { Cursor, Limit } from '../../http/requests/field-rules';
import { LocalDate, OneOf, Optional, Season } from '../../ingestion/courtledger/field-rules';

export const STATUSES: readonly GameStatus[] = ['scheduled', 'started', 'completed', 'closed', 'reopened'];

export class GamesParameters {
  @Optional() @LocalDate() date?: string;
  @Optional() @Season() season?: string;
  @Optional() @OneOf(...STATUSES) status?: GameStatus;
  @Optional() @Limit() limit?: string;
  @Optional() @Cursor() cursor?: string;
}
