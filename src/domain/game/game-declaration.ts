import type { RosterPlayer, Team } from './events';

/** What has to be known of a game before its first play: the two teams, when they meet, and who may be credited. */
export interface GameDeclaration {
  readonly league: string;
  /** `2024-25` */
  readonly season: string;
  readonly seasonType: string;
  /** Local date, `2024-10-23`. */
  readonly date: string;
  readonly homeTeam: Team;
  readonly awayTeam: Team;
  /** In roster order, both teams together. */
  readonly players: readonly (RosterPlayer & { readonly teamId: number })[];
  /** True where no roster was given and the plays had to tell. */
  readonly rosterInferred?: boolean;
}
