import { Query } from '@nestjs/cqrs';
import type { Window } from '../../domain/box-score/window';
import type { Answer } from '../../http/answers/answer';
import type { AsOfWanted } from '../reading/as-of-wanted';

/** The box score of a game as of a moment, or of a stretch of what counts then. */
export class GetPastBoxScoreQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: AsOfWanted,
    readonly window: Window = 'game',
  ) {
    super();
  }
}
