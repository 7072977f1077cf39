import { Query } from '@nestjs/cqrs';
import type { Window } from '../../domain/box-score/window';
import type { Answer } from '../../http/answers/answer';

/** The box score of a game as it is now, or of a stretch of it; not older than `minRevision`. */
export class GetBoxScoreQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly window: Window = 'game',
    readonly minRevision = 0n,
  ) {
    super();
  }
}
