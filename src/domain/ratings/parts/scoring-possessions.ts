import { ratio } from '../../box-score/shooting';
import type { Totals } from '../../box-score/totals';

/** Possessions that end at the line with at least one point, of those that end there (Oliver): a trip is two throws, a throw 0.4 of a possession. */
export function freeThrowScoringPossessions({ freeThrowsMade, freeThrowsAttempted }: Totals): number {
  return (1 - (1 - ratio(freeThrowsMade, freeThrowsAttempted)) ** 2) * 0.4 * freeThrowsAttempted;
}

/** Possessions of a team that bring at least one point (Oliver). */
export function scoringPossessions(team: Totals): number {
  return team.fieldGoalsMade + freeThrowScoringPossessions(team);
}
