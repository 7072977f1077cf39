import { leagueBaselineOf, leagueRatesOf } from '../../../src/domain/season/league-baseline-of';
import { totals } from '../ratings/cleveland-chicago';

/** All teams of 2016-17 together. */
const LEAGUE = totals({
  ...{ time: 594_400 * 6000, points: 259_753 },
  ...{ fieldGoalsMade: 96_061, fieldGoalsAttempted: 210_115, freeThrowsMade: 43_883, freeThrowsAttempted: 56_855 },
  ...{ reboundsOffensive: 24_937, reboundsDefensive: 82_109, assists: 55_660, foulsPersonal: 48_950 },
  ...{ turnovers: 32_897, turnoversTeam: 1423 },
});

describe('the league’s baseline of a season', () => {
  it('has Hollinger’s constants: those of 2016-17', () => {
    const rates = leagueRatesOf([{ team: LEAGUE, opponent: LEAGUE }]);
    expect(rates.factor).toBeCloseTo(0.60049, 5);
    expect(rates.valueOfPossession).toBeCloseTo(1.06232, 5);
    expect(rates.defensiveReboundPercentage).toBeCloseTo(0.76704, 5);
    expect(rates.freeThrowsMadePerFoul).toBeCloseTo(43_883 / 48_950, 12);
    expect(rates.freeThrowsAttemptedPerFoul).toBeCloseTo(56_855 / 48_950, 12);
    expect(rates.pace).toBeCloseTo(98.726, 2);
  });

  it('is made of zeros before anything was played', () => {
    const baseline = leagueBaselineOf({ baselineId: 'empty', teams: [], players: [] });
    expect(baseline).toMatchObject({ baselineId: 'empty', valueOfPossession: 0, pace: 0, adjustedRating: 0 });
  });
});
