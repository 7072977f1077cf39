import type { BoxScore, TeamBoxScore } from '../../domain/box-score/box-score';
import type { GameScheduled, Team } from '../../domain/game/events';
import type { BoxScoreDocument, NamedTeamBoxScore } from '../../read-models/documents/box-score-document';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

export function boxScoreDocument(
  game: ProjectedGame,
  { rules, homeTeam, awayTeam }: GameScheduled,
  box: BoxScore,
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
  { players, ...team }: TeamBoxScore,
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
