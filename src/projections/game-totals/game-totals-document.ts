import type { BoxScore, TeamBoxScore } from '../../domain/box-score/box-score';
import type { GameScheduled, Team } from '../../domain/game/events';
import { isOver } from '../../domain/game/game-state';
import type { GameTotals, TeamGameTotals } from '../../domain/line-ups/game-totals';
import { PLAYER_SUMS, playerSums } from '../../domain/season/player-sums';
import { TEAM_SUMS, teamSums } from '../../domain/season/team-sums';
import type { GameTotalsDocument, PlayerGameRow, TeamGameRow } from '../../read-models/documents/game-totals-document';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

export function gameTotalsDocument(
  game: ProjectedGame,
  { season, seasonType, date, homeTeam, awayTeam }: GameScheduled,
  box: BoxScore,
  { home, away }: GameTotals,
): GameTotalsDocument {
  const sides: readonly SideOfGame[] = [
    { team: homeTeam, box: box.home, totals: home, opponent: away },
    { team: awayTeam, box: box.away, totals: away, opponent: home },
  ];
  return {
    ...gameHeader(game, game.gameId),
    ...{ season, seasonType, date },
    teams: sides.map((side) => teamRow(game, side)),
    players: sides.flatMap((side) => playerRows(game, side)),
    formerly: game.seasonPlaces.formerly,
  };
}

interface SideOfGame {
  readonly team: Team;
  readonly box: TeamBoxScore;
  readonly totals: TeamGameTotals;
  readonly opponent: TeamGameTotals;
}

/** A game counts from its first play on. */
function teamRow({ recorded: { folded } }: ProjectedGame, { team, box, totals, opponent }: SideOfGame): TeamGameRow {
  const { teamId, tricode, name } = team;
  if (folded.plays().length === 0) return { teamId, tricode, name };
  const sums = teamSums(box, { team: totals.team, opponent: opponent.team }, isOver(folded.state.status));
  return { teamId, tricode, name, row: JSON.stringify(TEAM_SUMS.rowOf(sums)) };
}

/** Box score and totals are both in roster order. */
function playerRows({ recorded: { names } }: ProjectedGame, { team, box, totals }: SideOfGame): PlayerGameRow[] {
  return totals.players.map((own, at) => {
    const row = PLAYER_SUMS.rowOf(playerSums(box.players[at] as TeamBoxScore['players'][number], own));
    const { personId } = own;
    return {
      personId,
      teamId: team.teamId,
      name: names.get(personId) ?? '',
      ...(row.some((number) => number !== 0) && { row: JSON.stringify(row) }),
    };
  });
}
