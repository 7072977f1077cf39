import type { PlayerStatistics, TeamStatistics } from '../box-score/statistics';

/** The statistics that add up over games, under the names of the box score: all but times, shares, and what is a game's own (its biggest lead). */
export type CountedPlayerStatistics = Readonly<Record<(typeof PLAYER_COUNTS)[number], number>>;
export type CountedTeamStatistics = Readonly<Record<(typeof TEAM_COUNTS)[number], number>>;

const BOTH = [
  'points',
  'assists',
  'steals',
  'blocks',
  'blocksReceived',
  'turnovers',
  'fieldGoalsMade',
  'fieldGoalsAttempted',
  'twoPointersMade',
  'twoPointersAttempted',
  'threePointersMade',
  'threePointersAttempted',
  'freeThrowsMade',
  'freeThrowsAttempted',
  'reboundsOffensive',
  'reboundsDefensive',
  'reboundsTotal',
  'foulsPersonal',
  'foulsDrawn',
  'foulsTechnical',
  'foulsOffensive',
  'pointsFastBreak',
  'pointsInThePaint',
  'pointsSecondChance',
] as const satisfies readonly (keyof PlayerStatistics & keyof TeamStatistics)[];

export const PLAYER_COUNTS = [
  ...BOTH,
  'plus',
  'minus',
  'plusMinusPoints',
] as const satisfies readonly (keyof PlayerStatistics)[];

export const TEAM_COUNTS = [
  ...BOTH,
  'pointsAgainst',
  'turnoversTeam',
  'turnoversTotal',
  'reboundsPersonal',
  'reboundsTeam',
  'reboundsTeamOffensive',
  'reboundsTeamDefensive',
  'foulsTeam',
  'foulsTeamTechnical',
  'benchPoints',
  'leadChanges',
  'timesTied',
  'pointsFromTurnovers',
  'fastBreakPointsMade',
  'fastBreakPointsAttempted',
  'secondChancePointsMade',
  'secondChancePointsAttempted',
  'pointsInThePaintMade',
  'pointsInThePaintAttempted',
  'teamFieldGoalAttempts',
  'possessions',
] as const satisfies readonly (keyof TeamStatistics)[];
