import type { BoxScore, PlayerBoxScore } from '../../domain/box-score/box-score';
import type { GameScheduled } from '../../domain/game/events';
import type { PlayerGameDocument } from '../../read-models/documents/player-game-document';
import type { Document } from '../../read-models/read-models';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

/** A line for everyone in the rosters; who was struck off them is marked removed. */
export function playerGameDocuments(game: ProjectedGame, schedule: GameScheduled, box: BoxScore): Document[] {
  const lines: Document[] = [];
  const struckOff = new Set(game.names.keys());
  for (const [team, opponent] of [[box.home, box.away] as const, [box.away, box.home] as const]) {
    for (const player of team.players) {
      struckOff.delete(player.personId);
      const side = { teamId: team.teamId, opponentTeamId: opponent.teamId, home: team === box.home };
      const line: PlayerGameDocument = { ...lineOf(player, game, schedule), ...side };
      lines.push(line);
    }
  }
  for (const personId of struckOff) lines.push({ ...gameHeader(game, idOf(game, personId)), removed: true });
  return lines;
}

type Line = Omit<PlayerGameDocument, 'teamId' | 'opponentTeamId' | 'home'>;

function lineOf(player: PlayerBoxScore, game: ProjectedGame, { league, season, seasonType, date }: GameScheduled): Line {
  return {
    ...gameHeader(game, idOf(game, player.personId)),
    ...player,
    name: game.names.get(player.personId) ?? '',
    league,
    season,
    seasonType,
    date,
  };
}

function idOf({ gameId }: ProjectedGame, personId: number): string {
  return `${gameId}:${personId}`;
}
