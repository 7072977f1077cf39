import type { PlayType } from '../domain/plays/play';

/** Plays whose statistics go to a team; no row of the league's is without it. */
export const TEAM_PLAYS: ReadonlySet<PlayType> = new Set([
  'shot',
  'freeThrow',
  'rebound',
  'turnover',
  'foul',
  'substitution',
] as const);
