import { nameBoxScore } from '../../domain/as-of/named-box-score';
import type { GameScheduled } from '../../domain/game/events';
import type { RatedBoxScore } from '../../domain/ratings/rated-box-score';
import type { BoxScoreDocument } from '../../read-models/documents/box-score-document';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

export function boxScoreDocument(
  game: ProjectedGame,
  { rules, homeTeam, awayTeam }: GameScheduled,
  box: RatedBoxScore,
): BoxScoreDocument {
  const { names, hash } = game.recorded;
  return {
    ...gameHeader(game, game.gameId),
    rules,
    ...nameBoxScore(box, { homeTeam, awayTeam, names }),
    hash,
  };
}
