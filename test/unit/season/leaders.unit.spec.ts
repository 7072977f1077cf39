import { FAMILIES } from '../../../src/domain/ratings/rating';
import { familiesOf, LEADER_STATS, type LeaderQuestion, leadersOf } from '../../../src/domain/season/leaders';
import type { PlayerSeason } from '../../../src/domain/season/player-season';
import type { SeasonTable } from '../../../src/domain/season/season-table';
import { MINUTE, player, tableOf } from './a-season';

const ranks = (table: SeasonTable, question: Partial<LeaderQuestion>) =>
  leadersOf(table, { stat: 'points', perMode: 'totals', ...question }).leaders.map(({ rank, season, value }) => [
    rank,
    season.personId,
    value,
  ]);

describe('leaders', () => {
  it('who are level share a rank, in the order of their numbers, and the next ranks are left out', () => {
    const table = tableOf(
      10,
      player(3, { points: 90 }),
      player(1, { points: 80 }),
      player(4, { points: 90 }),
      player(2, { points: 95 }),
    );
    expect(ranks(table, {})).toStrictEqual([
      [1, 2, 95],
      [2, 3, 90],
      [2, 4, 90],
      [4, 1, 80],
    ]);
  });

  it('are level where a mean is the same out of different games', () => {
    const table = tableOf(
      9,
      player(1, { points: 70 }, { gamesPlayed: 7 }),
      player(2, { points: 90 }, { gamesPlayed: 9 }),
    );
    expect(ranks(table, { perMode: 'perGame' })).toStrictEqual([
      [1, 1, 10],
      [1, 2, 10],
    ]);
  });

  it('of a mean have 70 % of their team’s games, or the league’s total, reckoned down to them', () => {
    const ofGames = (gamesPlayed: number, personId: number, points: number) =>
      player(personId, { points }, { gamesPlayed });
    // 41 games: 70 % are 28.7, and 1,400 points in 82 games are 700.
    const table = tableOf(41, ofGames(29, 1, 29), ofGames(28, 2, 28), ofGames(28, 3, 700), ofGames(28, 4, 699));
    expect(ranks(table, { perMode: 'perGame' }).map(([, personId]) => personId)).toStrictEqual([3, 1]);
    expect(ranks(table, { perMode: 'totals' })).toHaveLength(4);
  });

  it('of a share have the league’s baskets', () => {
    const shots = (personId: number, fieldGoalsMade: number) =>
      player(personId, { fieldGoalsMade, fieldGoalsAttempted: 2 * fieldGoalsMade });
    expect(ranks(tableOf(41, shots(1, 150), shots(2, 149)), { stat: 'fieldGoalsPercentage' })).toStrictEqual([
      [1, 1, 0.5],
    ]);
  });

  it('of a rate have minutes, and least leads in a defensive rating', () => {
    const defended = (personId: number, points: number, minutes: number) => {
      const { sums, ...rest } = player(personId, {}, { player: { time: minutes * MINUTE } });
      const opponent = { ...sums.onCourt.opponent, points, possessions: 100 };
      return { ...rest, sums: { ...sums, onCourt: { ...sums.onCourt, opponent } } };
    };
    const table = tableOf(41, defended(1, 110, 750), defended(2, 100, 750), defended(3, 90, 749));
    expect(ranks(table, { stat: 'defensiveRating', family: 'league' })).toStrictEqual([
      [1, 2, 100],
      [2, 1, 110],
    ]);
  });

  /** He passed to 200 of the 400 baskets of those beside him. */
  const passer = () => {
    const { sums, ...rest } = player(1, {}, { player: { time: 1800 * MINUTE, assists: 200, fieldGoalsMade: 100 } });
    const own = { ...sums.onCourt.team, fieldGoalsMade: 500, possessions: 100 };
    return { ...rest, sums: { ...sums, onCourt: { ...sums.onCourt, team: own } } };
  };

  it.each(FAMILIES)('of a rating are those of the family that is asked for: %s', (family) => {
    const table = tableOf(10, passer());
    const { ratings } = table.players.get(1) as PlayerSeason;
    expect(ratings.league['assistPercentage']).not.toBe(ratings.basketballReference['assistPercentage']);
    expect(ranks(table, { stat: 'assistPercentage', family })).toStrictEqual(
      ratings[family]['assistPercentage'] === null ? [] : [[1, 1, ratings[family]['assistPercentage']]],
    );
  });

  it('of a rating are the league’s where no family is asked for, if it has the rating', () => {
    expect(ranks(tableOf(10, passer()), { stat: 'assistPercentage' })).toStrictEqual([[1, 1, 0.5]]);
    expect(familiesOf('assistPercentage')).toStrictEqual(['league', 'basketballReference']);
    expect(familiesOf('playerEfficiencyRating')).toStrictEqual(['basketballReference']);
    expect(familiesOf('points')).toStrictEqual([]);
  });

  it('are without those who have no value', () => {
    const shooter = (personId: number, points: number) =>
      player(personId, {}, { player: { time: 1800 * MINUTE, points, fieldGoalsAttempted: points } });
    expect(ranks(tableOf(10, shooter(1, 0), shooter(2, 900)), { stat: 'trueShootingPercentage' })).toStrictEqual([
      [1, 2, 0.5],
    ]);
  });

  it('count games the same in every mode', () => {
    const table = tableOf(10, player(1, {}, { gamesPlayed: 3, gamesStarted: 2 }));
    expect(ranks(table, { stat: 'gamesStarted', perMode: 'perGame' })).toStrictEqual([[1, 1, 2]]);
  });

  it('add up someone’s teams', () => {
    const table = tableOf(
      10,
      player(1, { points: 40 }),
      player(1, { points: 30 }, { teamId: 2 }),
      player(2, { points: 60 }),
    );
    expect(ranks(table, {})).toStrictEqual([
      [1, 1, 70],
      [2, 2, 60],
    ]);
  });

  it('can be asked for by every name there is', () => {
    const table = tableOf(1, player(1, { points: 2000, fieldGoalsMade: 900 }, { player: { time: 3000 * MINUTE } }));
    for (const stat of LEADER_STATS)
      for (const perMode of ['totals', 'per100'] as const)
        expect(ranks(table, { stat, perMode }).length).toBeLessThanOrEqual(1);
    expect(new Set(LEADER_STATS).size).toBe(LEADER_STATS.length);
  });
});
