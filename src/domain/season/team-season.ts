import type { Span } from './per-mode';
import type { TeamSums } from './team-sums';

/** A team's season. */
export interface TeamSeason {
  readonly teamId: number;
  readonly tricode: string;
  readonly name: string;
  readonly sums: TeamSums;
}

/** Five are on court at a time. */
export function teamSpan({ gamesPlayed, team }: TeamSums): Span {
  return { games: gamesPlayed, time: team.time / 5, possessions: team.possessions };
}
