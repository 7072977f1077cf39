import type { PlayerStatistics, TeamStatistics } from '../box-score/statistics';

type Statistic = keyof PlayerStatistics | keyof TeamStatistics;

/** Statistics that are not counted from plays but made of others. */
const MADE_OF: { readonly [statistic in Statistic]?: readonly Statistic[] } = {
  fieldGoalsPercentage: ['fieldGoalsMade', 'fieldGoalsAttempted'],
  twoPointersPercentage: ['twoPointersMade', 'twoPointersAttempted'],
  threePointersPercentage: ['threePointersMade', 'threePointersAttempted'],
  freeThrowsPercentage: ['freeThrowsMade', 'freeThrowsAttempted'],
  assistsTurnoverRatio: ['assists', 'turnoversTotal'],
  fieldGoalsEffectiveAdjusted: ['fieldGoalsMade', 'threePointersMade', 'fieldGoalsAttempted'],
  trueShootingAttempts: ['fieldGoalsAttempted', 'freeThrowsAttempted'],
  trueShootingPercentage: ['points', 'fieldGoalsAttempted', 'freeThrowsAttempted'],
  fastBreakPointsPercentage: ['fastBreakPointsMade', 'fastBreakPointsAttempted'],
  secondChancePointsPercentage: ['secondChancePointsMade', 'secondChancePointsAttempted'],
  pointsInThePaintPercentage: ['pointsInThePaintMade', 'pointsInThePaintAttempted'],
};

/** The statistics that one is made of; `undefined` for one that is counted from plays. */
export function madeOf(stat: string): readonly string[] | undefined {
  return Object.hasOwn(MADE_OF, stat) ? MADE_OF[stat as Statistic] : undefined;
}
