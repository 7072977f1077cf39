import type { TeamBoxScore } from '../../domain/box-score/box-score';
import type { Team } from '../../domain/game/events';
import { isOver } from '../../domain/game/game-state';
import type { TeamGameTotals } from '../../domain/line-ups/game-totals';
import { PLAYER_SUMS, playerSums } from '../../domain/season/player-sums';
import { TEAM_SUMS, teamSums } from '../../domain/season/team-sums';
import { PLAYER_SEASONS, playerSeasonId } from '../../read-models/documents/player-season-document';
import type { GameInSeason, SeasonPlace } from '../../read-models/documents/season-document';
import { TEAM_SEASONS, teamSeasonId } from '../../read-models/documents/team-season-document';
import type { ProjectedGame } from '../game/projected-game';

/** What a game is to one document of a season. */
export interface SeasonChange {
  readonly model: string;
  readonly id: string;
  readonly place: SeasonPlace;
  readonly game: GameInSeason;
}

/** What a game is to every document that it is or was a part of; nothing before it is scheduled. */
export function changesOf({ gameId, recorded, seasonPlaces }: ProjectedGame): SeasonChange[] {
  const { folded, names, standing } = recorded;
  const { schedule, status } = folded.state;
  if (schedule === undefined) return [];
  const { season, seasonType, date, homeTeam, awayTeam } = schedule;
  const of = { gameId, revision: standing.revision, date };
  const box = folded.boxScore();
  const { home, away } = folded.totals();
  const sides: readonly SideOfGame[] = [
    { team: homeTeam, box: box.home, totals: home, opponent: away },
    { team: awayTeam, box: box.away, totals: away, opponent: home },
  ];
  // A game counts from its first play on.
  const counts = folded.plays().length > 0;
  return [
    ...sides.map((side) => {
      const { teamId, tricode, name } = side.team;
      const row = counts && { row: rowOfTeam(side, isOver(status)) };
      return changeAt({ season, seasonType, teamId }, { ...of, name, tricode, ...row });
    }),
    ...sides.flatMap(({ team: { teamId }, box: { players }, totals }) =>
      // Box score and totals are both in roster order.
      totals.players.map((own, at) => {
        const row = rowOfPlayer(PLAYER_SUMS.rowOf(playerSums(players[at] as (typeof players)[number], own)));
        const name = names.get(own.personId) ?? '';
        return changeAt({ season, seasonType, teamId, personId: own.personId }, { ...of, name, ...row });
      }),
    ),
    ...seasonPlaces.formerly.map((place) => changeAt(place, { ...of, name: '' })),
  ];
}

interface SideOfGame {
  readonly team: Team;
  readonly box: TeamBoxScore;
  readonly totals: TeamGameTotals;
  readonly opponent: TeamGameTotals;
}

function rowOfTeam({ box, totals, opponent }: SideOfGame, over: boolean): string {
  return JSON.stringify(TEAM_SUMS.rowOf(teamSums(box, { team: totals.team, opponent: opponent.team }, over)));
}

/** Who did nothing, and was not on court, adds nothing. */
function rowOfPlayer(row: readonly number[]): Pick<GameInSeason, 'row'> {
  return row.some((number) => number !== 0) ? { row: JSON.stringify(row) } : {};
}

function changeAt(place: SeasonPlace, game: GameInSeason): SeasonChange {
  const { personId } = place;
  return personId === undefined
    ? { model: TEAM_SEASONS.model, id: teamSeasonId(place), place, game }
    : { model: PLAYER_SEASONS.model, id: playerSeasonId({ ...place, personId }), place, game };
}
