import type { TeamBoxScore } from '../box-score/box-score';
import { noTotals } from '../box-score/totals';
import type { TeamRatingInput } from '../ratings/rating-input';
import { type CountedTeamStatistics, TEAM_COUNTS } from './counted-statistics';
import { SumsShape } from './sums';

/** What a team has over games: over a single one, or over many added up. Numbers alone. */
export interface TeamSums extends TeamRatingInput {
  readonly gamesPlayed: number;
  /** Of games that are over. */
  readonly wins: number;
  readonly losses: number;
  readonly statistics: CountedTeamStatistics;
}

export const NO_TEAM_SUMS: TeamSums = {
  gamesPlayed: 0,
  wins: 0,
  losses: 0,
  statistics: Object.fromEntries(TEAM_COUNTS.map((name) => [name, 0])) as CountedTeamStatistics,
  team: noTotals(),
  opponent: noTotals(),
};

export const TEAM_SUMS = new SumsShape(NO_TEAM_SUMS);

/** Of one game; of its statistics those that add up are taken into a row. */
export function teamSums({ statistics }: TeamBoxScore, totals: TeamRatingInput, over: boolean): TeamSums {
  const { points, pointsAgainst } = statistics;
  return {
    gamesPlayed: 1,
    wins: Number(over && points > pointsAgainst),
    losses: Number(over && points < pointsAgainst),
    statistics,
    ...totals,
  };
}
