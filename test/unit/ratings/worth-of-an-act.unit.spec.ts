import type { Totals } from '../../../src/domain/box-score/totals';
import type { LeagueBaseline } from '../../../src/domain/ratings/league-baseline';
import { adjustedProduction } from '../../../src/domain/ratings/parts/adjusted-production';
import { playerRatings, playerSeasonRatings } from '../../../src/domain/ratings/ratings-of';
import { playerInput, totals } from './cleveland-chicago';

const MINUTE = 6000;
const SHOT = { fieldGoalsAttempted: 1 };
const TWO = { ...SHOT, points: 2, fieldGoalsMade: 1 };
const THREE = { ...SHOT, points: 3, fieldGoalsMade: 1, threePointersMade: 1, threePointersAttempted: 1 };
const THROW = { freeThrowsAttempted: 1 };

const BASELINE: LeagueBaseline = {
  ...{ baselineId: 'b', factor: 0.6, valueOfPossession: 1.1, defensiveReboundPercentage: 0.75 },
  ...{ freeThrowsMadePerFoul: 0.9, freeThrowsAttemptedPerFoul: 1.2, pace: 100, adjustedRating: 0.25 },
};
/** A pace of 80, by 78 plain possessions and 82; every second basket was assisted. */
const GAME = {
  team: totals({ time: 240 * MINUTE, fieldGoalsAttempted: 88, fieldGoalsMade: 40, assists: 20, reboundsOffensive: 10 }),
  opponent: totals({ time: 240 * MINUTE, fieldGoalsAttempted: 80, turnovers: 12, reboundsOffensive: 10 }),
};

/** Two such acts, in two games. */
const twice = (act: Partial<Totals>): Totals =>
  totals(Object.fromEntries(Object.entries(act).map(([count, number]) => [count, 2 * number])));

describe('what an act of a player is worth', () => {
  it.each<[string, Partial<Totals>, efficiency: number, gameScore: number, impact: number]>([
    ['a two', TWO, 2, 1.7, 2],
    ['a three', THREE, 3, 2.7, 3],
    ['a free throw', { ...THROW, points: 1, freeThrowsMade: 1 }, 1, 1, 1],
    ['a missed shot', SHOT, -1, -0.7, -1],
    ['a missed free throw', THROW, -1, -0.4, -1],
    ['an offensive rebound', { reboundsOffensive: 1 }, 1, 0.7, 0.5],
    ['a defensive rebound', { reboundsDefensive: 1 }, 1, 0.3, 1],
    ['an assist', { assists: 1 }, 1, 0.7, 1],
    ['a steal', { steals: 1 }, 1, 1, 1],
    ['a block', { blocks: 1 }, 1, 0.7, 0.5],
    ['a turnover', { turnovers: 1 }, -1, -1, -1],
    ['a personal foul', { foulsPersonal: 1 }, 0, -0.4, -1],
  ])('%s', (...[, act, efficiency, gameScore, impact]) => {
    const onCourt = { team: totals({ points: 90 }), opponent: totals({ points: 10 }) };
    const input = playerInput({ player: twice(act), onCourt });
    const game = playerRatings(input);
    expect(game.league['efficiency']).toBe(2 * efficiency);
    expect(game.basketballReference['gameScore']).toBeCloseTo(2 * gameScore, 12);
    expect(game.league['playerImpactEstimate']).toBe((2 * impact) / 100);
    const season = playerSeasonRatings({ ...input, games: 2, baseline: BASELINE });
    expect(season.league['efficiency']).toBe(efficiency);
    expect(season.basketballReference['gameScore']).toBeCloseTo(gameScore, 12);
    expect(season.league['playerImpactEstimate']).toBe((2 * impact) / 100);
  });

  it('is no mean of a season without a game', () => {
    const { league, basketballReference } = playerSeasonRatings({ ...playerInput(), games: 0, baseline: BASELINE });
    expect([league['efficiency'], basketballReference['gameScore']]).toStrictEqual([null, null]);
  });
});

/** Before the pace: a possession is worth 1.1, of which a defensive rebound brings a quarter, and whatever loses or gains the others three. */
describe('what an act is worth in Hollinger’s rating', () => {
  it.each<[string, Partial<Totals>, number]>([
    ['a two, of which the passers have 0.3', TWO, 1.7],
    ['a three', THREE, 2.7],
    ['a free throw', { ...THROW, freeThrowsMade: 1 }, 11 / 12],
    ['a missed shot', SHOT, -0.825],
    ['a missed free throw', THROW, -0.41624],
    ['an offensive rebound', { reboundsOffensive: 1 }, 0.825],
    ['a defensive rebound', { reboundsDefensive: 1 }, 0.275],
    ['an assist', { assists: 1 }, 2 / 3],
    ['a steal', { steals: 1 }, 1.1],
    ['a block', { blocks: 1 }, 0.825],
    ['a turnover', { turnovers: 1 }, -1.1],
    ['a personal foul: its throws, less the possession', { foulsPersonal: 1 }, -0.3192],
  ])('%s', (_, act, worth) => {
    const production = adjustedProduction(playerInput({ ...GAME, player: twice(act) }), BASELINE);
    expect(production).toBeCloseTo(2 * worth * (100 / 80), 12);
  });

  it('is nothing before anything was played', () => {
    expect(adjustedProduction(playerInput({ player: totals(TWO) }), BASELINE)).toBe(0);
  });
});

describe('a player efficiency rating', () => {
  const per = (player: Totals, baseline = BASELINE) =>
    playerSeasonRatings({ ...playerInput({ ...GAME, player }), games: 1, baseline }).basketballReference[
      'playerEfficiencyRating'
    ];
  const tenSteals = { steals: 10 };

  it('is 15 for who produces in a minute what the league does', () => {
    // 11 points at the league's pace are 13.75: a quarter in each of 55 minutes.
    expect(per(totals({ ...tenSteals, time: 55 * MINUTE }))).toBeCloseTo(15, 12);
    expect(per(totals({ ...tenSteals, time: 11 * MINUTE }))).toBeCloseTo(75, 12);
  });

  it('is null without minutes, and in a league that has produced nothing', () => {
    expect(per(totals(tenSteals))).toBeNull();
    expect(per(totals({ ...tenSteals, time: MINUTE }), { ...BASELINE, adjustedRating: 0 })).toBeNull();
  });
});
