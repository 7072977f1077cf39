import type { Span } from './per-mode';
import type { SeasonCounts } from './statistics-per';
import type { TeamSums } from './team-sums';

/** A team's season. */
export interface TeamSeason {
  readonly teamId: number;
  readonly tricode: string;
  readonly name: string;
  readonly sums: TeamSums;
}

/** What stands in a team's line; minutes are its players', as in the box score. */
export function teamCounts({ team, statistics }: TeamSums): SeasonCounts {
  return { minutes: team.time, ...statistics };
}

/** Five are on court at a time. */
export function teamSpan({ gamesPlayed, team }: TeamSums): Span {
  return { games: gamesPlayed, time: team.time / 5, possessions: team.possessions };
}
