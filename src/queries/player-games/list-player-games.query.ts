import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';

/** Whose games, and which. */
export interface PlayerGamesWanted {
  readonly personId: number;
  readonly season?: string;
  readonly seasonType?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** A player's lines game by game, the latest first. */
export class ListPlayerGamesQuery extends Query<Answer> {
  constructor(readonly wanted: PlayerGamesWanted) {
    super();
  }
}
