import type { GameScheduled } from '../../domain/game/events';
import type { RatedBoxScore } from '../../domain/ratings/rated-box-score';
import type { PlayerGameDocument } from '../../read-models/documents/player-game-document';
import type { Document } from '../../read-models/read-models';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

/** A line for everyone in the rosters; who was struck off them is marked removed. */
export function playerGameDocuments(game: ProjectedGame, schedule: GameScheduled, box: RatedBoxScore): Document[] {
  const { league, season, seasonType, date } = schedule;
  const ofGame = { ...gameHeader(game, ''), league, season, seasonType, date };
  const lines: Document[] = [];
  const struckOff = new Set(game.names.keys());
  for (const [team, opponent] of [[box.home, box.away] as const, [box.away, box.home] as const]) {
    for (const { personId, starter, played, statistics, ratings } of team.players) {
      struckOff.delete(personId);
      const line: PlayerGameDocument = {
        ...ofGame,
        _id: idOf(game, personId),
        personId,
        name: game.names.get(personId) ?? '',
        teamId: team.teamId,
        opponentTeamId: opponent.teamId,
        home: team === box.home,
        starter,
        played,
        statistics,
        ratings,
      };
      lines.push(line);
    }
  }
  for (const personId of struckOff) lines.push({ ...gameHeader(game, idOf(game, personId)), removed: true });
  return lines;
}

function idOf({ gameId }: ProjectedGame, personId: number): string {
  return `${gameId}:${personId}`;
}
