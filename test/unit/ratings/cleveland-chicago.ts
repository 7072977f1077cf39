import { noTotals, type Totals } from '../../../src/domain/box-score/totals';
import type { PlayerRatingInput, TeamRatingInput } from '../../../src/domain/ratings/rating-input';

/** Zero but for what is given. */
export function totals(counts: Partial<Totals> = {}): Totals {
  return { ...noTotals(), ...counts };
}

/** Nothing but for what is given. */
export function playerInput(input: Partial<PlayerRatingInput> = {}): PlayerRatingInput {
  const onCourt = { team: totals(), opponent: totals() };
  return { player: totals(), team: totals(), opponent: totals(), onCourt, ...input };
}

/** 2 January 2023 (0022200552), 145-134 after overtime. */
export const CLEVELAND = totals({
  ...{ time: 265 * 6000, points: 145, possessions: 108 },
  ...{ fieldGoalsMade: 48, fieldGoalsAttempted: 92, threePointersMade: 16, threePointersAttempted: 46 },
  ...{ freeThrowsMade: 33, freeThrowsAttempted: 45, freeThrowTrips: 20 },
  ...{ reboundsOffensive: 13, reboundsDefensive: 34, reboundsTeamOffensive: 1, reboundsTeamDefensive: 5 },
  ...{ assists: 27, steals: 1, blocks: 3, turnovers: 10, foulsPersonal: 27 },
});

export const CHICAGO = totals({
  ...{ time: 265 * 6000, points: 134, possessions: 109 },
  ...{ fieldGoalsMade: 47, fieldGoalsAttempted: 95, threePointersMade: 10, threePointersAttempted: 33 },
  ...{ freeThrowsMade: 30, freeThrowsAttempted: 34, freeThrowTrips: 17 },
  ...{ reboundsOffensive: 6, reboundsDefensive: 36, reboundsTeamOffensive: 6, reboundsTeamDefensive: 2 },
  ...{ assists: 22, steals: 8, blocks: 2, turnovers: 7, foulsPersonal: 33 },
});

export const GAME: TeamRatingInput = { team: CLEVELAND, opponent: CHICAGO };

/** 71 points in 49:48. */
export const MITCHELL = totals({
  ...{ time: (49 * 60 + 48) * 100, points: 71 },
  ...{ fieldGoalsMade: 22, fieldGoalsAttempted: 34, threePointersMade: 7, threePointersAttempted: 15 },
  ...{ freeThrowsMade: 20, freeThrowsAttempted: 25, freeThrowTrips: 9 },
  ...{ reboundsOffensive: 3, reboundsDefensive: 5, assists: 11, blocks: 1, turnovers: 4, foulsPersonal: 3 },
});

/** Allen's 38:35. */
export const ALLEN = totals({
  ...{ time: (38 * 60 + 35) * 100, points: 21 },
  ...{ fieldGoalsMade: 9, fieldGoalsAttempted: 10, freeThrowsMade: 3, freeThrowsAttempted: 6 },
  ...{ reboundsOffensive: 6, reboundsDefensive: 2, assists: 2, blocks: 1, turnovers: 1, foulsPersonal: 4 },
});
