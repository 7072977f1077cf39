import type { PlayerStatistics } from '../../src/domain/box-score/statistics';
import type { Family } from '../../src/domain/ratings/rating';
import type { PerMode } from '../../src/domain/season/per-mode';

/** What the calls about seasons answer. */
export type SeasonLine = Readonly<Record<PerMode, Readonly<Record<string, number>>>> & {
  readonly teamId: number;
  readonly gamesPlayed: number;
  readonly ratings: Readonly<Record<Family, Readonly<Record<string, number>>>>;
};

export interface SeasonAnswer extends SeasonLine {
  readonly formulaVersion: number;
  readonly position: string;
  readonly wins: number;
  readonly losses: number;
  readonly teams: readonly SeasonLine[];
}

export interface PlayerGamesAnswer {
  readonly items: readonly { readonly date: string; readonly statistics: PlayerStatistics }[];
  readonly cursor?: string;
  readonly position: string;
}

export interface LeadersAnswer {
  readonly qualified: string;
  readonly items: readonly LeaderItem[];
  readonly cursor?: string;
}

export interface LeaderItem {
  readonly rank: number;
  readonly personId: number;
  readonly gamesPlayed: number;
  readonly value: number;
}
