import { noTotals } from '../../src/domain/box-score/totals';
import type { LeagueBaseline } from '../../src/domain/ratings/league-baseline';
import type { PlayerSeasonRatingInput } from '../../src/domain/ratings/rating';
import type { TeamRatingInput } from '../../src/domain/ratings/rating-input';
import { leagueBaselineOf } from '../../src/domain/season/league-baseline-of';
import { ratingsOverTeams } from '../../src/domain/season/ratings-over-teams';
import { describeWithRealGames } from './ingestion-files';
import { type PlayerSeason, playerSeasons, teamSeasons } from './season-tables';

/**
 * Where each rate is printed, and how far ours are from it on the mean: of players with one team, and of those who were traded. What is printed to a
 * tenth is 0.025 off by that alone.
 */
const RATES = [
  ['playerEfficiencyRating', 'PER', 0.031, 0.035],
  ['trueShootingPercentage', 'TS%', 0.0003, 0.0004],
  ['offensiveReboundPercentage', 'ORB%', 0.031, 0.034],
  ['defensiveReboundPercentage', 'DRB%', 0.038, 0.046],
  ['reboundPercentage', 'TRB%', 0.03, 0.034],
  ['assistPercentage', 'AST%', 0.031, 0.027],
  ['stealPercentage', 'STL%', 0.027, 0.026],
  ['blockPercentage', 'BLK%', 0.028, 0.024],
  ['turnoverPercentage', 'TOV%', 0.038, 0.04],
  ['usagePercentage', 'USG%', 0.025, 0.033],
] as const;

const LEAST_MINUTES = 500;

/**
 * The tables of totals and of rates are of different days, between which the league changed a rebound here and an assist there, and minutes are
 * whole. Hence what is left beyond rounding.
 */
describeWithRealGames('the player seasons of 2016-17', () => {
  let baseline: LeagueBaseline;
  let ofOneTeam: readonly Season[];
  let traded: readonly Season[];

  beforeAll(() => {
    ({ baseline, ofOneTeam, traded } = readSeason());
  });

  it('give the league its baseline', () => {
    const { factor, valueOfPossession, defensiveReboundPercentage, pace, adjustedRating } = baseline;
    expect(factor).toBeCloseTo(0.60049, 5);
    expect(valueOfPossession).toBeCloseTo(1.06232, 5);
    expect(defensiveReboundPercentage).toBeCloseTo(0.76704, 5);
    expect(pace).toBeCloseTo(98.727, 3);
    expect(adjustedRating).toBeCloseTo(0.3012, 4);
  });

  describe.each(RATES)('%s', (name, column, ofOne, ofMore) => {
    it('of 313 players with one team is as printed', () => {
      expect(ofOneTeam).toHaveLength(313);
      expect(meanDifference(ofOneTeam, name, column)).toBeLessThanOrEqual(ofOne);
    });

    it('of 39 players who were traded, with all their teams together, is as printed', () => {
      expect(traded).toHaveLength(39);
      expect(meanDifference(traded, name, column)).toBeLessThanOrEqual(ofMore);
    });
  });
});

type Season = readonly [teams: readonly PlayerSeasonRatingInput[], printed: NonNullable<PlayerSeason['printed']>];

function meanDifference(seasons: readonly Season[], name: string, column: string): number {
  const differences = seasons.map(([teams, printed]) => {
    const ours = ratingsOverTeams(teams).basketballReference[name];
    return Math.abs(Number(ours) - Number(printed[column]));
  });
  return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
}

interface League {
  readonly baseline: LeagueBaseline;
  readonly ofOneTeam: readonly Season[];
  readonly traded: readonly Season[];
}

function readSeason(): League {
  const teams = new Map(
    teamSeasons()
      .filter(({ season }) => season === '2016-17')
      .map((team) => [team.teamId, team]),
  );
  const all = playerSeasons();
  const withTeams = all.filter(({ teamId }) => teamId !== 'TOT').map((row) => [row, inputOf(row, teams)] as const);
  const baseline = leagueBaselineOf({
    baselineId: '2016-17',
    teams: [...teams.values()],
    players: withTeams.map(([, input]) => input),
  });
  const seasonsOf = (kept: (row: PlayerSeason) => boolean): Season[] =>
    all.flatMap((row): Season[] => {
      if (row.printed === undefined || row.minutes < LEAST_MINUTES || !kept(row)) return [];
      const inputs = withTeams.filter(([{ person }]) => person === row.person);
      return [[inputs.map(([, input]) => ({ ...input, baseline })), row.printed]];
    });
  const traded = new Set(all.filter(({ teamId }) => teamId === 'TOT').map(({ person }) => person));
  return {
    baseline,
    ofOneTeam: seasonsOf(({ person }) => !traded.has(person)),
    traded: seasonsOf(({ teamId }) => teamId === 'TOT'),
  };
}

function inputOf({ player, games, teamId }: PlayerSeason, teams: ReadonlyMap<string, TeamRatingInput>) {
  const { team, opponent } = teams.get(teamId)!;
  return { player, games, team, opponent, onCourt: { team: noTotals(), opponent: noTotals() } };
}
