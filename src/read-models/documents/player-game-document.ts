import type { PlayerStatistics } from '../../domain/box-score/statistics';
import type { Ratings } from '../../domain/ratings/ratings-of';
import type { ModelDeclaration } from '../read-models';
import type { GameHeader } from './game-header';

/** A player's line in a game. `_id` is `<gameId>:<personId>`. */
export interface PlayerGameDocument extends GameHeader {
  readonly personId: number;
  readonly name: string;
  readonly teamId: number;
  readonly opponentTeamId: number;
  readonly home: boolean;
  readonly league: string;
  readonly season: string;
  readonly seasonType: string;
  readonly date: string;
  readonly starter: boolean;
  readonly played: boolean;
  readonly statistics: PlayerStatistics;
  readonly ratings: Ratings;
}

export const PLAYER_GAMES: ModelDeclaration = {
  model: 'player-games',
  indexes: [
    { name: 'person', fields: ['personId', 'season', 'date'] },
    { name: 'game', fields: ['gameId', 'personId'] },
  ],
};
