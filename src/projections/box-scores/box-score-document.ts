import type { GameScheduled, Team } from '../../domain/game/events';
import type { RatedBoxScore, RatedTeamBoxScore } from '../../domain/ratings/rated-box-score';
import type { BoxScoreDocument, NamedTeamBoxScore } from '../../read-models/documents/box-score-document';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

export function boxScoreDocument(
  game: ProjectedGame,
  { rules, homeTeam, awayTeam }: GameScheduled,
  box: RatedBoxScore,
): BoxScoreDocument {
  return {
    ...gameHeader(game, game.gameId),
    rules,
    flags: box.flags,
    homeTeam: named(box.home, homeTeam, game),
    awayTeam: named(box.away, awayTeam, game),
    hash: game.hash,
  };
}

/** Fields one by one: spread, they took a fifth of the time that it takes to make the documents of a live play. */
function named(
  { teamId, score, periods, statistics, ratings, players }: RatedTeamBoxScore,
  { tricode, name }: Team,
  { names }: ProjectedGame,
): NamedTeamBoxScore {
  return {
    teamId,
    tricode,
    name,
    score,
    periods,
    statistics,
    ratings,
    players: players.map((player) => ({
      personId: player.personId,
      name: names.get(player.personId) ?? '',
      starter: player.starter,
      played: player.played,
      statistics: player.statistics,
      ratings: player.ratings,
    })),
  };
}
