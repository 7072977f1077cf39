import type { LeagueBaseline } from '../ratings/league-baseline';
import { leagueBaselineOf } from './league-baseline-of';
import { PlayerSeason, type PlayerWithTeam } from './player-season';
import type { PlayerSums } from './player-sums';
import type { TeamSeason } from './team-season';

/** What a season is made of, in any order. */
export interface SeasonParts {
  /** Names these teams and players, up to the event. */
  readonly baselineId: string;
  readonly teams: readonly TeamSeason[];
  readonly players: readonly {
    readonly personId: number;
    readonly name: string;
    readonly teamId: number;
    readonly sums: PlayerSums;
  }[];
}

/** A season whole: every team and every player, by id. What is asked of one agrees with what is asked of all, since both come from here. */
export class SeasonTable {
  readonly baseline: LeagueBaseline;
  readonly teams: ReadonlyMap<number, TeamSeason>;
  readonly players: ReadonlyMap<number, PlayerSeason>;

  constructor({ baselineId, teams, players }: SeasonParts) {
    this.teams = new Map(inOrder(teams, ({ teamId }) => teamId).map((team) => [team.teamId, team]));
    const withTeams = inOrder(players, ({ teamId }) => teamId).flatMap(({ teamId, ...player }) => {
      const team = this.teams.get(teamId);
      return team ? [{ ...player, team }] : [];
    });
    const inputs = withTeams.map(({ sums, team }) => ({ ...sums, ...opponents(team) }));
    this.baseline = leagueBaselineOf({ baselineId, teams: [...this.teams.values()].map(opponents), players: inputs });
    this.players = this.byPlayer(inOrder(withTeams, ({ personId }) => personId));
  }

  private byPlayer(all: readonly PlayerWithTeam[]): ReadonlyMap<number, PlayerSeason> {
    const teamsOf = new Map<number, [PlayerWithTeam, ...PlayerWithTeam[]]>();
    for (const withTeam of all) {
      const others = teamsOf.get(withTeam.personId);
      if (others) others.push(withTeam);
      else teamsOf.set(withTeam.personId, [withTeam]);
    }
    return new Map([...teamsOf].map(([personId, teams]) => [personId, new PlayerSeason(teams, this.baseline)]));
  }
}

function opponents({ sums }: TeamSeason): Pick<TeamSeason['sums'], 'team' | 'opponent'> {
  return { team: sums.team, opponent: sums.opponent };
}

function inOrder<Item>(items: readonly Item[], idOf: (item: Item) => number): Item[] {
  return [...items].sort((a, b) => idOf(a) - idOf(b));
}
