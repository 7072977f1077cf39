import type { PlayerStatistics, TeamStatistics } from '../../domain/box-score/statistics';
import { number, object, type Schema, text, whole } from './schema-of';

const time = text('PT34M12.00S', 'Minutes and seconds to the hundredth');
const percentage = number('0 to 1; 0 of no attempts');
const score = text('98-104', 'away-home');

const SHOOTING = {
  fieldGoalsMade: whole(),
  fieldGoalsAttempted: whole(),
  fieldGoalsPercentage: percentage,
  twoPointersMade: whole(),
  twoPointersAttempted: whole(),
  twoPointersPercentage: percentage,
  threePointersMade: whole(),
  threePointersAttempted: whole(),
  threePointersPercentage: percentage,
  freeThrowsMade: whole(),
  freeThrowsAttempted: whole(),
  freeThrowsPercentage: percentage,
};

const BOTH = {
  ...SHOOTING,
  minutes: time,
  points: whole(),
  assists: whole(),
  steals: whole(),
  blocks: whole(),
  blocksReceived: whole(),
  turnovers: whole(),
  reboundsOffensive: whole(),
  reboundsDefensive: whole(),
  reboundsTotal: whole(),
  foulsPersonal: whole(),
  foulsDrawn: whole(),
  foulsTechnical: whole(),
  foulsOffensive: whole(),
  pointsFastBreak: whole(),
  pointsInThePaint: whole(),
  pointsSecondChance: whole(),
};

const PLAYER: Readonly<Record<keyof PlayerStatistics, Schema>> = {
  ...BOTH,
  plus: whole(),
  minus: whole(),
  plusMinusPoints: whole(),
};

const TEAM: Readonly<Record<keyof TeamStatistics, Schema>> = {
  ...BOTH,
  pointsAgainst: whole(),
  assistsTurnoverRatio: number(),
  turnoversTeam: whole(),
  turnoversTotal: whole('The players’ and the team’s own'),
  reboundsPersonal: whole(),
  reboundsTeam: whole(),
  reboundsTeamOffensive: whole(),
  reboundsTeamDefensive: whole(),
  foulsTeam: whole(),
  foulsTeamTechnical: whole(),
  benchPoints: whole(),
  biggestLead: whole(),
  biggestLeadScore: score,
  biggestScoringRun: whole(),
  biggestScoringRunScore: score,
  leadChanges: whole(),
  timesTied: whole(),
  timeLeading: time,
  pointsFromTurnovers: whole(),
  fastBreakPointsMade: whole(),
  fastBreakPointsAttempted: whole(),
  fastBreakPointsPercentage: percentage,
  secondChancePointsMade: whole(),
  secondChancePointsAttempted: whole(),
  secondChancePointsPercentage: percentage,
  pointsInThePaintMade: whole(),
  pointsInThePaintAttempted: whole(),
  pointsInThePaintPercentage: percentage,
  teamFieldGoalAttempts: whole(),
  fieldGoalsEffectiveAdjusted: number(),
  trueShootingAttempts: number(),
  trueShootingPercentage: number(),
  possessions: whole('Counted from the plays, not estimated'),
};

export const PLAYER_STATISTICS = object(PLAYER);
export const TEAM_STATISTICS = object(TEAM);
