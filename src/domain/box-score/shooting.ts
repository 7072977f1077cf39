import type { Counts } from './counts';
import type { ShootingStatistics } from './statistics';

/** No attempts are 0, as the league prints them. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function pointsFrom({ twoPointersMade, threePointersMade, freeThrowsMade }: Counts): number {
  return 2 * twoPointersMade + 3 * threePointersMade + freeThrowsMade;
}

export function shootingOf(counts: Counts): ShootingStatistics {
  const {
    twoPointersMade,
    twoPointersAttempted,
    threePointersMade,
    threePointersAttempted,
    freeThrowsMade,
    freeThrowsAttempted,
  } = counts;
  const fieldGoalsMade = twoPointersMade + threePointersMade;
  const fieldGoalsAttempted = twoPointersAttempted + threePointersAttempted;
  return {
    fieldGoalsMade,
    fieldGoalsAttempted,
    fieldGoalsPercentage: ratio(fieldGoalsMade, fieldGoalsAttempted),
    twoPointersMade,
    twoPointersAttempted,
    twoPointersPercentage: ratio(twoPointersMade, twoPointersAttempted),
    threePointersMade,
    threePointersAttempted,
    threePointersPercentage: ratio(threePointersMade, threePointersAttempted),
    freeThrowsMade,
    freeThrowsAttempted,
    freeThrowsPercentage: ratio(freeThrowsMade, freeThrowsAttempted),
  };
}
