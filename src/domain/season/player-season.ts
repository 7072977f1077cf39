import type { LeagueBaseline } from '../ratings/league-baseline';
import type { PlayerSeasonRatingInput } from '../ratings/rating';
import { playerSeasonRatings, type Ratings } from '../ratings/ratings-of';
import type { Span } from './per-mode';
import { PLAYER_SUMS, type PlayerSums } from './player-sums';
import { ratingsOverTeams } from './ratings-over-teams';
import { addRows } from './sums';
import type { SeasonCounts } from './statistics-per';
import type { TeamSeason } from './team-season';

/** A player's season with one of his teams. */
export interface PlayerWithTeam {
  readonly personId: number;
  readonly name: string;
  readonly team: TeamSeason;
  readonly sums: PlayerSums;
}

/** A player's whole season. */
export class PlayerSeason {
  readonly sums: PlayerSums;
  private whole: Ratings | undefined;

  /** @param teams in the order of their ids; one at least */
  constructor(
    readonly teams: readonly [PlayerWithTeam, ...PlayerWithTeam[]],
    private readonly baseline: LeagueBaseline,
  ) {
    this.sums = PLAYER_SUMS.sumsOf(addRows(teams.map(({ sums }) => PLAYER_SUMS.rowOf(sums))));
  }

  get personId(): number {
    return this.teams[0].personId;
  }

  /** Where his teams have it differently, as the one with the highest number has it. */
  get name(): string {
    return (this.teams.at(-1) as PlayerWithTeam).name;
  }

  /** Games that his teams have played so far: those of the one that has played most. */
  get teamGames(): number {
    return Math.max(...this.teams.map(({ team }) => team.sums.gamesPlayed));
  }

  get ratings(): Ratings {
    return (this.whole ??= ratingsOverTeams(this.teams.map((withTeam) => inputOf(withTeam, this.baseline))));
  }

  ratingsWith(withTeam: PlayerWithTeam): Ratings {
    return playerSeasonRatings(inputOf(withTeam, this.baseline));
  }
}

/** Of a player's season with one team; ratings that are prorated take the team's whole season. */
export function inputOf({ sums, team }: PlayerWithTeam, baseline: LeagueBaseline): PlayerSeasonRatingInput {
  const { player, onCourt, gamesPlayed } = sums;
  return { player, onCourt, team: team.sums.team, opponent: team.sums.opponent, games: gamesPlayed, baseline };
}

/** What stands in a player's line. */
export function playerCounts({ player, statistics }: PlayerSums): SeasonCounts {
  return { minutes: player.time, ...statistics };
}

export function playerSpan({ gamesPlayed, player, onCourt }: PlayerSums): Span {
  return { games: gamesPlayed, time: player.time, possessions: onCourt.team.possessions };
}
