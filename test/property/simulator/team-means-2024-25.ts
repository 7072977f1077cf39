/** What a team does in a game. Rebounds are the players' own; turnovers are the players' and the team's; fouls are personal fouls, offensive ones included. */
export interface TeamMeans {
  readonly fieldGoalsAttempted: number;
  readonly fieldGoalsMade: number;
  readonly threePointersAttempted: number;
  readonly threePointersMade: number;
  readonly freeThrowsAttempted: number;
  readonly freeThrowsMade: number;
  readonly reboundsOffensive: number;
  readonly reboundsDefensive: number;
  readonly assists: number;
  readonly turnovers: number;
  readonly foulsPersonal: number;
  readonly points: number;
}

/** Means of a team in a game of 2024-25, counted from the plays of 778 of its games (`test/conformance/simulator-team-means.conformance.spec.ts` counts them again). */
export const TEAM_MEANS_2024_25: TeamMeans = {
  fieldGoalsAttempted: 89.02,
  fieldGoalsMade: 41.43,
  threePointersAttempted: 37.6,
  threePointersMade: 13.45,
  freeThrowsAttempted: 21.75,
  freeThrowsMade: 16.96,
  reboundsOffensive: 11.15,
  reboundsDefensive: 32.93,
  assists: 26.31,
  turnovers: 14.29,
  foulsPersonal: 18.68,
  points: 113.26,
};
