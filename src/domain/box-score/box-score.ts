import type { Flag } from './flag';
import type { PlayerStatistics, TeamStatistics } from './statistics';

/** What the fold makes of a game or of a stretch of it. */
export interface BoxScore {
  readonly home: TeamBoxScore;
  readonly away: TeamBoxScore;
  readonly flags: readonly Flag[];
}

export interface TeamBoxScore {
  readonly teamId: number;
  readonly score: number;
  readonly periods: readonly { readonly period: number; readonly score: number }[];
  readonly statistics: TeamStatistics;
  /** In roster order. */
  readonly players: readonly PlayerBoxScore[];
}

export interface PlayerBoxScore {
  readonly personId: number;
  readonly starter: boolean;
  /** Was on court, if only for a moment. */
  readonly played: boolean;
  readonly statistics: PlayerStatistics;
}

export interface Score {
  readonly home: number;
  readonly away: number;
}

/** Who plays, as the fold needs it. */
export interface GameSheet {
  readonly home: TeamSheet;
  readonly away: TeamSheet;
}

export interface TeamSheet {
  readonly teamId: number;
  /** In roster order. */
  readonly players: readonly { readonly personId: number; readonly starter: boolean }[];
}
