/** What a team has done beyond the sum of its players. */
export interface TeamCounts {
  /** Rebounds that nobody held, dead-ball ones included. */
  reboundsTeamOffensive: number;
  reboundsTeamDefensive: number;
  turnoversTeam: number;
  foulsTeamTechnical: number;
  /** Shots that are no player's credit. */
  teamTwoPointersAttempted: number;
  teamThreePointersAttempted: number;
  pointsFromTurnovers: number;
  fastBreakPointsMade: number;
  fastBreakPointsAttempted: number;
  secondChancePointsMade: number;
  secondChancePointsAttempted: number;
  pointsInThePaintMade: number;
  pointsInThePaintAttempted: number;
}

export function noTeamCounts(): TeamCounts {
  return {
    reboundsTeamOffensive: 0,
    reboundsTeamDefensive: 0,
    turnoversTeam: 0,
    foulsTeamTechnical: 0,
    teamTwoPointersAttempted: 0,
    teamThreePointersAttempted: 0,
    pointsFromTurnovers: 0,
    fastBreakPointsMade: 0,
    fastBreakPointsAttempted: 0,
    secondChancePointsMade: 0,
    secondChancePointsAttempted: 0,
    pointsInThePaintMade: 0,
    pointsInThePaintAttempted: 0,
  };
}
