import type { Totals } from '../../box-score/totals';
import { turnoversOf } from './turnovers';

/** A free throw costs 0.44 of a possession on the average of all trips (Oliver). */
export const POSSESSIONS_PER_FREE_THROW = 0.44;

/** Shots and trips to the line, the trips estimated. */
export function shootingAttempts({ fieldGoalsAttempted, freeThrowsAttempted }: Totals): number {
  return fieldGoalsAttempted + POSSESSIONS_PER_FREE_THROW * freeThrowsAttempted;
}

/** Shots, trips to the line and turnovers, the trips estimated. */
export function estimatedPlays(totals: Totals): number {
  return shootingAttempts(totals) + turnoversOf(totals);
}

/** Shots, trips to the line and turnovers, the trips counted. */
export function countedPlays(totals: Totals): number {
  return totals.fieldGoalsAttempted + totals.freeThrowTrips + turnoversOf(totals);
}
