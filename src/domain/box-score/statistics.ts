/**
 * A player's line. Every field has the name and meaning of the league's own box score.
 * Minutes are `PT34M12.00S`; a percentage of no attempts is 0, as the league prints it.
 */
export interface PlayerStatistics extends ShootingStatistics {
  readonly minutes: string;
  readonly points: number;
  readonly assists: number;
  readonly steals: number;
  readonly blocks: number;
  readonly blocksReceived: number;
  readonly turnovers: number;
  readonly reboundsOffensive: number;
  readonly reboundsDefensive: number;
  readonly reboundsTotal: number;
  readonly foulsPersonal: number;
  readonly foulsDrawn: number;
  readonly foulsTechnical: number;
  readonly foulsOffensive: number;
  readonly plus: number;
  readonly minus: number;
  readonly plusMinusPoints: number;
  readonly pointsFastBreak: number;
  readonly pointsInThePaint: number;
  readonly pointsSecondChance: number;
}

export interface ShootingStatistics {
  readonly fieldGoalsMade: number;
  readonly fieldGoalsAttempted: number;
  readonly fieldGoalsPercentage: number;
  readonly twoPointersMade: number;
  readonly twoPointersAttempted: number;
  readonly twoPointersPercentage: number;
  readonly threePointersMade: number;
  readonly threePointersAttempted: number;
  readonly threePointersPercentage: number;
  readonly freeThrowsMade: number;
  readonly freeThrowsAttempted: number;
  readonly freeThrowsPercentage: number;
}

/**
 * A team's line. `turnovers`, `reboundsOffensive` and `reboundsDefensive` are its players'; `turnoversTotal` and `reboundsTotal` add the
 * team's own, dead-ball rebounds included. `assistsTurnoverRatio` is by `turnoversTotal`; `foulsTeam` are the personal fouls without the offensive ones;
 * `foulsTechnical` are the players', `foulsTeamTechnical` those of coaches and bench. A tie is counted when it is reached, 0-0 at the start is none.
 * `biggestLeadScore` and `biggestScoringRunScore` are `away-home`, as in the league's file.
 */
export interface TeamStatistics extends ShootingStatistics {
  readonly minutes: string;
  readonly points: number;
  readonly pointsAgainst: number;
  readonly assists: number;
  readonly assistsTurnoverRatio: number;
  readonly steals: number;
  readonly blocks: number;
  readonly blocksReceived: number;
  readonly turnovers: number;
  readonly turnoversTeam: number;
  readonly turnoversTotal: number;
  readonly reboundsOffensive: number;
  readonly reboundsDefensive: number;
  readonly reboundsPersonal: number;
  readonly reboundsTeam: number;
  readonly reboundsTeamOffensive: number;
  readonly reboundsTeamDefensive: number;
  readonly reboundsTotal: number;
  readonly foulsPersonal: number;
  readonly foulsDrawn: number;
  readonly foulsTechnical: number;
  readonly foulsOffensive: number;
  readonly foulsTeam: number;
  readonly foulsTeamTechnical: number;
  readonly benchPoints: number;
  readonly biggestLead: number;
  readonly biggestLeadScore: string;
  readonly biggestScoringRun: number;
  readonly biggestScoringRunScore: string;
  readonly leadChanges: number;
  readonly timesTied: number;
  readonly timeLeading: string;
  readonly pointsFromTurnovers: number;
  readonly pointsFastBreak: number;
  readonly fastBreakPointsMade: number;
  readonly fastBreakPointsAttempted: number;
  readonly fastBreakPointsPercentage: number;
  readonly pointsSecondChance: number;
  readonly secondChancePointsMade: number;
  readonly secondChancePointsAttempted: number;
  readonly secondChancePointsPercentage: number;
  readonly pointsInThePaint: number;
  readonly pointsInThePaintMade: number;
  readonly pointsInThePaintAttempted: number;
  readonly pointsInThePaintPercentage: number;
  /** Misses that are nobody's: heaves, from 2025-26. They are in no other number of shots of the team. */
  readonly teamFieldGoalAttempts: number;
  readonly fieldGoalsEffectiveAdjusted: number;
  readonly trueShootingAttempts: number;
  readonly trueShootingPercentage: number;
  /** Counted from the plays, not estimated. */
  readonly possessions: number;
}
