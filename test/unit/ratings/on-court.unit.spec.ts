import { playerRatings, teamRatings } from '../../../src/domain/ratings/ratings-of';
import { GAME, MITCHELL, playerInput, totals } from './cleveland-chicago';

describe('the league’s ratings of Cleveland, 2 January 2023', () => {
  const rating = (name: string) => teamRatings(GAME).league[name];

  it.each([
    ['trueShootingPercentage', 0.648],
    ['effectiveFieldGoalPercentage', 0.609],
    ['usagePercentage', 1],
    ['assistPercentage', 0.563],
    ['offensiveReboundPercentage', 0.269],
    ['defensiveReboundPercentage', 0.765],
    ['reboundPercentage', 0.515],
    ['turnoverPercentage', 0.093],
    ['playerImpactEstimate', 0.521],
    ['freeThrowAttemptRate', 0.489],
    ['opponentEffectiveFieldGoalPercentage', 0.547],
    ['opponentTurnoverPercentage', 0.064],
    ['opponentOffensiveReboundPercentage', 0.235],
    ['opponentFreeThrowAttemptRate', 0.358],
  ])('%s is %d', (name, value) => expect(Number(rating(name)?.toFixed(3))).toBe(value));

  it.each([
    ['assistRatio', 18.1],
    ['turnoverRatio', 9.3],
    ['assistToTurnover', 2.7],
    ['offensiveRating', 134.3],
    ['defensiveRating', 122.9],
    ['netRating', 11.3],
    ['possessions', 108],
  ])('%s is %d', (name, value) => expect(Number(rating(name)?.toFixed(1))).toBe(value));

  it.each([
    ['pace', 98.26],
    ['pacePer40', 81.89],
  ])('%s is %d, overtime being no longer than it was', (name, value) =>
    expect(Number(rating(name)?.toFixed(2))).toBe(value),
  );
});

/** Everything of these is the league's, but for the counts that no rating tells apart. */
describe('the league’s ratings of Mitchell, 2 January 2023', () => {
  const onCourt = {
    team: totals({ points: 142, possessions: 102, fieldGoalsMade: 47, fieldGoalsAttempted: 111, turnovers: 4 }),
    opponent: totals({ points: 123, possessions: 103 }),
  };
  const rating = (name: string) => playerRatings(playerInput({ ...GAME, player: MITCHELL, onCourt })).league[name];

  it.each([
    ['trueShootingPercentage', 0.789],
    ['effectiveFieldGoalPercentage', 0.75],
    ['usagePercentage', 0.409],
    ['assistPercentage', 0.44],
  ])('%s is %d', (name, value) => expect(Number(rating(name)?.toFixed(3))).toBe(value));

  it.each([
    ['assistRatio', 19],
    ['turnoverRatio', 6.9],
    ['assistToTurnover', 2.8],
    ['offensiveRating', 139.2],
    ['defensiveRating', 119.4],
    ['netRating', 19.8],
    ['possessions', 102],
    ['pace', 98.8],
    ['efficiency', 70],
  ])('%s is %d', (name, value) => expect(Number(rating(name)?.toFixed(1))).toBe(value));

  it('takes an and-one for no trip of its own', () => {
    const player = totals({ fieldGoalsAttempted: 1, fieldGoalsMade: 1, freeThrowsAttempted: 1, assists: 1 });
    expect(playerRatings(playerInput({ player })).league['assistRatio']).toBe(50);
  });
});

describe('the league’s rebound percentages', () => {
  const onCourt = {
    team: totals({
      ...{ reboundsOffensive: 2, reboundsTeamOffensive: 1 },
      ...{ reboundsDefensive: 4, reboundsTeamDefensive: 2 },
    }),
    opponent: totals({
      ...{ reboundsOffensive: 3, reboundsTeamOffensive: 1 },
      ...{ reboundsDefensive: 5, reboundsTeamDefensive: 2 },
    }),
  };
  const player = totals({ reboundsOffensive: 1, reboundsDefensive: 2 });

  it('count the teams’ own below the line, and for a team above it', () => {
    expect(playerRatings(playerInput({ player, onCourt })).league).toMatchObject({
      offensiveReboundPercentage: 1 / 10,
      defensiveReboundPercentage: 2 / 10,
      reboundPercentage: 3 / 20,
    });
    expect(teamRatings(onCourt).league).toMatchObject({
      offensiveReboundPercentage: 3 / 10,
      defensiveReboundPercentage: 6 / 10,
      reboundPercentage: 9 / 20,
    });
  });
});

describe('the player impact estimate', () => {
  it('counts for and against', () => {
    const player = totals({
      ...{ points: 5, fieldGoalsMade: 2, freeThrowsMade: 1, fieldGoalsAttempted: 4, freeThrowsAttempted: 2 },
      ...{ reboundsDefensive: 1, reboundsOffensive: 1, assists: 1, steals: 1, blocks: 1 },
      ...{ foulsPersonal: 1, turnovers: 2 },
    });
    const onCourt = { team: player, opponent: totals({ points: 7 }) };
    expect(playerRatings(playerInput({ player, onCourt })).league['playerImpactEstimate']).toBe(3 / 10);
  });

  it('can be negative, and is null where both teams together did nothing or worse', () => {
    const player = totals({ turnovers: 1 });
    const onCourt = { team: player, opponent: totals({ points: 3 }) };
    expect(playerRatings(playerInput({ player, onCourt })).league['playerImpactEstimate']).toBe(-1 / 2);
    const nothing = { team: player, opponent: totals({ points: 1 }) };
    expect(playerRatings(playerInput({ player, onCourt: nothing })).league['playerImpactEstimate']).toBeNull();
  });
});
