import type { PlayerStatistics, TeamStatistics } from '../../../src/domain/box-score/statistics';
import type { BoxScoreSheet } from '../../../src/cli/box-score/box-score-sheet';
import type { NamedPlayerBoxScore, NamedTeamBoxScore } from '../../../src/domain/as-of/named-box-score';

/** Fields that a newspaper prints; the rest of a line it never reads. */
const NOTHING = {
  minutes: 'PT00M00.00S',
  fieldGoalsMade: 0,
  fieldGoalsAttempted: 0,
  fieldGoalsPercentage: 0,
  threePointersMade: 0,
  threePointersAttempted: 0,
  threePointersPercentage: 0,
  freeThrowsMade: 0,
  freeThrowsAttempted: 0,
  freeThrowsPercentage: 0,
  reboundsOffensive: 0,
  reboundsDefensive: 0,
  reboundsTotal: 0,
  assists: 0,
  steals: 0,
  blocks: 0,
  turnovers: 0,
  foulsPersonal: 0,
  plusMinusPoints: 0,
  points: 0,
};

const NONE = { league: {}, basketballReference: {} };

export function player(
  name: string,
  line: Partial<PlayerStatistics>,
  rest: Partial<NamedPlayerBoxScore> = {},
): NamedPlayerBoxScore {
  return {
    personId: 1,
    name,
    starter: false,
    played: true,
    ratings: NONE,
    ...rest,
    statistics: { ...NOTHING, ...line } as PlayerStatistics,
  };
}

export function team(
  name: string,
  parts: Partial<Omit<NamedTeamBoxScore, 'statistics'>> & { statistics?: Partial<TeamStatistics> },
): NamedTeamBoxScore {
  const statistics = {
    ...NOTHING,
    reboundsPersonal: 0,
    reboundsTeam: 0,
    turnoversTeam: 0,
    biggestLead: 0,
    leadChanges: 0,
    timesTied: 0,
    ...parts.statistics,
  };
  return {
    teamId: 1,
    tricode: name.slice(0, 3).toUpperCase(),
    name,
    score: 0,
    periods: [],
    players: [],
    ratings: NONE,
    ...parts,
    statistics: statistics as TeamStatistics,
  };
}

export function sheet(parts: Partial<BoxScoreSheet>): BoxScoreSheet {
  const game = { gameId: '0012', status: 'completed', finality: 'provisional', flags: [], revision: '512' } as const;
  return { ...game, homeTeam: team('Rivertown Herons', {}), awayTeam: team('Oakport Lanterns', {}), ...parts };
}
