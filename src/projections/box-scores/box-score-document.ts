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

function named(
  { players, ...team }: RatedTeamBoxScore,
  { tricode, name }: Team,
  { names }: ProjectedGame,
): NamedTeamBoxScore {
  return {
    ...team,
    tricode,
    name,
    players: players.map((player) => ({ ...player, name: names.get(player.personId) ?? '' })),
  };
}
