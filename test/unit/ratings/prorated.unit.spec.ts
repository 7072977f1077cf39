import type { Totals } from '../../../src/domain/box-score/totals';
import { playerRatings, teamRatings } from '../../../src/domain/ratings/ratings-of';
import { ALLEN, GAME, MITCHELL, playerInput, totals } from './cleveland-chicago';

describe('Basketball-Reference’s ratings of Chicago at Cleveland, 2 January 2023', () => {
  const rating = (player: Totals, name: string) =>
    playerRatings(playerInput({ ...GAME, player })).basketballReference[name];
  const cleveland = (name: string) => teamRatings(GAME).basketballReference[name];

  it.each([
    ['trueShootingPercentage', 0.7889, 0.8311],
    ['effectiveFieldGoalPercentage', 0.75, 0.9],
    ['usagePercentage', 42.8149, 15.3831],
    ['assistPercentage', 47.6152, 7.7091],
    ['offensiveReboundPercentage', 6.5159, 16.8202],
    ['defensiveReboundPercentage', 13.3032, 6.8683],
    ['reboundPercentage', 9.5664, 12.3474],
    ['stealPercentage', 0, 0],
    ['blockPercentage', 1.7165, 2.2156],
    ['turnoverPercentage', 8.1633, 7.3314],
    ['gameScore', 60.8, 20.7],
    ['offensiveRating', 156.6999, 166.1785],
    ['defensiveRating', 124.9615, 125.2847],
    ['netRating', 31.7384, 40.8938],
  ])('%s: Mitchell %d, Allen %d', (name, ofMitchell, ofAllen) => {
    expect(rating(MITCHELL, name)).toBeCloseTo(ofMitchell, 3);
    expect(rating(ALLEN, name)).toBeCloseTo(ofAllen, 3);
  });

  it.each([
    ['possessions', 107.7027],
    ['pace', 97.5421],
    ['offensiveRating', 134.6299],
    ['defensiveRating', 124.4166],
    ['netRating', 10.2133],
    ['trueShootingPercentage', 0.6485],
    ['assistPercentage', 56.25],
    ['stealPercentage', 100 / 107.7027],
    ['blockPercentage', 300 / 62],
    ['defensiveReboundPercentage', 85],
    ['reboundPercentage', 4700 / 89],
  ])('%s: Cleveland %d', (name, value) => expect(cleveland(name)).toBeCloseTo(value, 4));

  it.each([
    ['effectiveFieldGoalPercentage', 0.6087, 'opponentEffectiveFieldGoalPercentage', 0.5474],
    ['turnoverPercentage', 8.2102, 'opponentTurnoverPercentage', 5.985],
    ['offensiveReboundPercentage', 26.5306, 'opponentOffensiveReboundPercentage', 15],
    ['freeThrowsPerFieldGoalAttempt', 0.3587, 'opponentFreeThrowsPerFieldGoalAttempt', 0.3158],
  ])('%s: Cleveland %d; %s: %d', (factor, own, ofOpponent, opponents) => {
    expect(cleveland(factor)).toBeCloseTo(own, 4);
    expect(cleveland(ofOpponent)).toBeCloseTo(opponents, 4);
  });
});

describe('a prorated rate', () => {
  const minutes = { team: totals({ time: 240 * 6000 }), opponent: totals() };

  it('is above 100 for who had more than his minutes’ part of the chances', () => {
    const player = totals({ time: 6000, reboundsOffensive: 2 });
    const opponent = totals({ reboundsDefensive: 40 });
    const team = totals({ ...minutes.team, reboundsOffensive: 10 });
    const { offensiveReboundPercentage } = playerRatings(playerInput({ player, team, opponent })).basketballReference;
    expect(offensiveReboundPercentage).toBe(192);
  });

  it('of assists is null for who scored as many as his minutes’ part of the baskets, or more', () => {
    const team = totals({ ...minutes.team, fieldGoalsMade: 48 });
    for (const fieldGoalsMade of [1, 2]) {
      const player = totals({ time: 6000, fieldGoalsMade, assists: 1 });
      expect(playerRatings(playerInput({ player, team })).basketballReference['assistPercentage']).toBeNull();
    }
  });

  it('counts a team’s own turnovers among its plays', () => {
    const player = totals({ time: 48 * 6000, turnovers: 1 });
    const team = totals({ ...minutes.team, turnovers: 3, turnoversTeam: 1 });
    const { basketballReference } = playerRatings(playerInput({ player, team }));
    expect(basketballReference['usagePercentage']).toBe(25);
    expect(teamRatings({ ...minutes, team }).basketballReference['turnoverPercentage']).toBe(100);
  });
});

describe('Oliver’s ratings of a player', () => {
  const team = totals({ time: 240 * 6000, points: 2, fieldGoalsMade: 1, fieldGoalsAttempted: 1 });

  it('are null without a possession of his own, and without minutes', () => {
    const bench = playerRatings(playerInput({ ...GAME })).basketballReference;
    expect(bench).toMatchObject({ offensiveRating: null, defensiveRating: null, netRating: null });
    const rebounder = totals({ time: 6000, reboundsDefensive: 1 });
    const { basketballReference } = playerRatings(playerInput({ ...GAME, player: rebounder }));
    expect(basketballReference).toMatchObject({ offensiveRating: null, netRating: null });
    expect(basketballReference['defensiveRating']).toBeLessThan(124);
  });

  it('are null where the opponent had no possession yet', () => {
    const player = totals({ time: 6000, steals: 1 });
    const { basketballReference } = playerRatings(playerInput({ player, opponent: totals({ points: 1 }) }));
    expect(basketballReference['defensiveRating']).toBeNull();
  });

  it('are 200 for the one basket of the game, which nobody assisted', () => {
    const player = totals({ time: 48 * 6000, points: 2, fieldGoalsMade: 1, fieldGoalsAttempted: 1 });
    const { basketballReference } = playerRatings(playerInput({ player, team }));
    expect(basketballReference['offensiveRating']).toBe(200);
  });

  it('leave out a part with nothing to divide by: throws, fouls, rebounds that there were none of', () => {
    const player = totals({ time: 48 * 6000, steals: 1 });
    const opponent = totals({ points: 2, fieldGoalsMade: 1, fieldGoalsAttempted: 1, turnovers: 1 });
    const { basketballReference } = playerRatings(
      playerInput({ player, team: totals({ ...team, steals: 1 }), opponent: totals({ ...opponent, time: team.time }) }),
    );
    expect(basketballReference['defensiveRating']).toBeCloseTo(0.8 * (200 / 1.5) + 0.2 * 200 * (1 - 5 / 1.5), 10);
  });
});
