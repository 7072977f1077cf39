import { noTotals } from '../../../src/domain/box-score/totals';
import { type LeaderQuestion, leadersOf, lowerIsBetter, takesMode } from '../../../src/domain/season/leaders';
import type { SeasonTable } from '../../../src/domain/season/season-table';
import { MINUTE, player, tableOf } from './a-season';

const FULL_SEASON = 82;

const among = (table: SeasonTable, question: LeaderQuestion) => leadersOf(table, question).leaders.length > 0;

describe('the league’s minima of a full season', () => {
  it.each([
    ['points', 1400],
    ['reboundsTotal', 800],
    ['assists', 400],
    ['steals', 125],
    ['blocks', 100],
  ] as const)('the mean of %s takes %d of them, where games are too few', (stat, minimum) => {
    const withTotal = (total: number) => tableOf(FULL_SEASON, player(1, { [stat]: total }, { gamesPlayed: 57 }));
    expect(among(withTotal(minimum), { stat, perMode: 'perGame' })).toBe(true);
    expect(among(withTotal(minimum - 1), { stat, perMode: 'perGame' })).toBe(false);
  });

  it('any mean takes 58 games, and one without a total nothing else', () => {
    const withGames = (gamesPlayed: number) => tableOf(FULL_SEASON, player(1, { turnovers: 2000 }, { gamesPlayed }));
    expect(among(withGames(58), { stat: 'turnovers', perMode: 'perGame' })).toBe(true);
    expect(among(withGames(57), { stat: 'turnovers', perMode: 'perGame' })).toBe(false);
  });

  it('seven games of ten are 70 % of them', () => {
    const withGames = (gamesPlayed: number) => tableOf(10, player(1, { turnovers: 20 }, { gamesPlayed }));
    expect(among(withGames(7), { stat: 'turnovers', perMode: 'perGame' })).toBe(true);
    expect(among(withGames(6), { stat: 'turnovers', perMode: 'perGame' })).toBe(false);
  });

  it.each([
    ['fieldGoals', 300],
    ['threePointers', 82],
    ['freeThrows', 125],
  ] as const)('a percentage of %s takes %d of them made', (shots, minimum) => {
    const withMade = (made: number) =>
      tableOf(FULL_SEASON, player(1, { [`${shots}Made`]: made, [`${shots}Attempted`]: 2 * made }));
    const question = { stat: `${shots}Percentage`, perMode: 'totals' } as const;
    expect(among(withMade(minimum), question)).toBe(true);
    expect(among(withMade(minimum - 1), question)).toBe(false);
  });

  it.each([
    ['a rating', { stat: 'trueShootingPercentage', perMode: 'totals', family: 'basketballReference' }],
    ['a percentage that has no minimum of its own', { stat: 'twoPointersPercentage', perMode: 'totals' }],
    ['a count for 36 minutes', { stat: 'points', perMode: 'per36' }],
    ['a count for 100 possessions', { stat: 'points', perMode: 'per100' }],
  ] as const)('%s takes 1,500 minutes', (_, question) => {
    const shots = { points: 900, twoPointersMade: 450, twoPointersAttempted: 900 };
    const onCourt = { team: { ...noTotals(), possessions: 3000 }, opponent: noTotals() };
    const withTime = (time: number) =>
      tableOf(FULL_SEASON, player(1, shots, { player: { time, fieldGoalsAttempted: 900 }, onCourt }));
    expect(among(withTime(1500 * MINUTE), question)).toBe(true);
    expect(among(withTime(1500 * MINUTE - 1), question)).toBe(false);
  });
});

describe('many games', () => {
  it.each(['per36', 'per100'] as const)('are not enough for a count %s', (perMode) => {
    const often = tableOf(FULL_SEASON, player(1, { points: 2000 }, { gamesPlayed: 82, player: { time: MINUTE } }));
    expect(among(often, { stat: 'points', perMode })).toBe(false);
  });
});

describe('a question of leaders', () => {
  it.each([
    ['points', 'totals', 'everyone'],
    ['points', 'perGame', '70 % of the games of the player’s team, or 1400 points in 82 of them'],
    ['turnovers', 'perGame', '70 % of the games of the player’s team'],
    ['points', 'per36', '1500 minutes in 82 games of the player’s team'],
    ['threePointersPercentage', 'perGame', '82 threePointersMade in 82 games of the player’s team'],
    ['trueShootingPercentage', 'perGame', '1500 minutes in 82 games of the player’s team'],
    ['gamesPlayed', 'per100', 'everyone'],
    ['doubleDoubles', 'perGame', 'everyone'],
  ] as const)('by %s, %s, is about: %s', (stat, perMode, rule) => {
    expect(leadersOf(tableOf(1), { stat, perMode }).qualification.rule).toBe(rule);
  });

  it('takes a mode where it is about what a player does in games', () => {
    const modes = ['points', 'minutes', 'gamesPlayed', 'tripleDoubles', 'pace', 'freeThrowsPercentage'].filter(
      takesMode,
    );
    expect(modes).toStrictEqual(['points', 'minutes']);
  });

  it('has those first who have least of what is bad', () => {
    const stats = ['defensiveRating', 'turnoverPercentage', 'turnoverRatio', 'offensiveRating', 'turnovers'];
    expect(stats.filter(lowerIsBetter)).toStrictEqual(['defensiveRating', 'turnoverPercentage', 'turnoverRatio']);
  });
});
