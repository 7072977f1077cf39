import { Query } from '@nestjs/cqrs';
import type { GameStatus } from '../../domain/game/game-state';
import type { Answer } from '../../http/answers/answer';

/** Which games. */
export interface GamesWanted {
  readonly date?: string;
  readonly season?: string;
  readonly status?: GameStatus;
  readonly limit: number;
  readonly cursor?: string;
}

/** The score board: the games of a date in order, otherwise the latest first. */
export class ListGamesQuery extends Query<Answer> {
  constructor(readonly wanted: GamesWanted) {
    super();
  }
}
