import { AWAY, HOME, Scorer } from './scorer';

describe('a field goal', () => {
  it('that is made gives its value to the shooter and an assist to whoever passed', () => {
    const game = new Scorer().at('11:40').made(1, 2, { assistPersonId: 2 }).made(11, 3);
    expect(game.player(1)).toMatchObject({ points: 2, fieldGoalsMade: 1, fieldGoalsAttempted: 1, twoPointersMade: 1 });
    expect(game.player(2)).toMatchObject({ assists: 1, points: 0 });
    expect(game.player(11)).toMatchObject({ points: 3, threePointersMade: 1, threePointersPercentage: 1, assists: 0 });
    expect(game.box()).toMatchObject({ home: { score: 2 }, away: { score: 3 } });
  });

  it('that is blocked is a block for the one, received by the other, and an attempt', () => {
    const game = new Scorer().missed(1, 2, { blockPersonId: 12 });
    expect(game.player(12).blocks).toBe(1);
    expect(game.player(1)).toMatchObject({ blocksReceived: 1, fieldGoalsAttempted: 1, fieldGoalsMade: 0 });
    expect(game.away().blocks).toBe(1);
    expect(game.home().blocksReceived).toBe(1);
  });

  it('that nobody blocks or assists gives nobody either', () => {
    const game = new Scorer().missed(1).rebound(2).made(2);
    expect(game.player(1).blocksReceived).toBe(0);
    expect(game.home()).toMatchObject({ assists: 0, blocksReceived: 0 });
    expect(game.away().blocks).toBe(0);
  });

  it('has its steals and blocks twice in the feed, and once in the book', () => {
    const game = new Scorer()
      .missed(1, 2, { blockPersonId: 12 })
      .other('block', { personId: 12 })
      .rebound(12)
      .turnover(12, { stealPersonId: 3 })
      .other('steal', { personId: 3 });
    expect(game.player(12).blocks).toBe(1);
    expect(game.player(3).steals).toBe(1);
  });

  it('is a two or a three, and both are field goals', () => {
    const game = new Scorer().made(1, 2).missed(1, 3).made(1, 3).missed(1, 2).missed(1, 2);
    expect(game.player(1)).toMatchObject({
      points: 5,
      fieldGoalsMade: 2,
      fieldGoalsAttempted: 5,
      fieldGoalsPercentage: 0.4,
      twoPointersAttempted: 3,
      threePointersAttempted: 2,
    });
  });

  it('that nobody attempted has a percentage of 0, as the league prints it', () => {
    expect(new Scorer().player(1)).toMatchObject({ fieldGoalsPercentage: 0, freeThrowsPercentage: 0 });
  });
});

describe('a heave', () => {
  /** 0022500775, Charlotte, first quarter: the row names nobody. */
  it('that misses is an attempt of the team alone, and of no shooting percentage', () => {
    const game = new Scorer('nba-2025')
      .at('0:00')
      .missed(undefined, 3, { teamId: HOME, qualifiers: ['heave'] })
      .rebound(undefined, { teamId: HOME });
    expect(game.home()).toMatchObject({ teamFieldGoalAttempts: 1, fieldGoalsAttempted: 0, trueShootingAttempts: 0 });
    expect(game.home().reboundsTeamOffensive).toBe(1);
  });

  it('that misses spares the shooter whom the row names', () => {
    const game = new Scorer('nba-2025').missed(1, 3, { qualifiers: ['heave'] });
    expect(game.player(1).fieldGoalsAttempted).toBe(0);
    expect(game.home().teamFieldGoalAttempts).toBe(1);
  });

  it('that goes in is the player’s', () => {
    const game = new Scorer('nba-2025').made(1, 3, { qualifiers: ['heave'] });
    expect(game.player(1)).toMatchObject({ points: 3, threePointersAttempted: 1 });
    expect(game.home().teamFieldGoalAttempts).toBe(0);
  });

  it('was a shot like any other until 2024-25', () => {
    expect(new Scorer('nba-2024').missed(1, 3, { qualifiers: ['heave'] }).player(1).threePointersAttempted).toBe(1);
  });
});

describe('a free throw', () => {
  it('is a point and an attempt', () => {
    const game = new Scorer().foul(11).freeThrow(1, true, '1 of 2').freeThrow(1, false, '2 of 2');
    expect(game.player(1)).toMatchObject({
      points: 1,
      freeThrowsMade: 1,
      freeThrowsAttempted: 2,
      fieldGoalsAttempted: 0,
    });
  });
});

describe('a turnover', () => {
  it('is the player’s, with a steal for who took the ball', () => {
    const game = new Scorer().turnover(1, { stealPersonId: 11 });
    expect(game.player(1).turnovers).toBe(1);
    expect(game.player(11).steals).toBe(1);
  });

  it('without a steal gives nobody one', () => {
    const game = new Scorer().turnover(1);
    expect(game.away().steals).toBe(0);
  });

  it('of the team is nobody’s, and in the total alone', () => {
    const game = new Scorer().turnover(1).turnover(undefined, { teamId: HOME, kind: 'shot clock' });
    expect(game.home()).toMatchObject({ turnovers: 1, turnoversTeam: 1, turnoversTotal: 2 });
  });

  it('is weighed against assists by the total', () => {
    const game = new Scorer().made(1, 2, { assistPersonId: 2 }).turnover(1).turnover(undefined, { teamId: HOME });
    expect(game.home().assistsTurnoverRatio).toBe(0.5);
    expect(game.away().assistsTurnoverRatio).toBe(0);
  });
});

describe('where points come from', () => {
  it('the qualifiers say, and free throws count too, but not as makes', () => {
    const game = new Scorer()
      .made(1, 2, { qualifiers: ['fastbreak', 'pointsinthepaint', 'fromturnover'] })
      .missed(2, 2, { qualifiers: ['pointsinthepaint', '2ndchance'] })
      .foul(11)
      .freeThrow(2, true, '1 of 1', { qualifiers: ['2ndchance', 'fastbreak'] })
      .made(3, 2, { qualifiers: ['2ndchance'] });
    expect(game.home()).toMatchObject({
      pointsFastBreak: 3,
      fastBreakPointsMade: 1,
      fastBreakPointsAttempted: 1,
      pointsInThePaint: 2,
      pointsInThePaintMade: 1,
      pointsInThePaintAttempted: 2,
      pointsInThePaintPercentage: 0.5,
      pointsSecondChance: 3,
      secondChancePointsMade: 1,
      secondChancePointsAttempted: 2,
      pointsFromTurnovers: 2,
    });
    expect(game.player(1)).toMatchObject({ pointsFastBreak: 2, pointsInThePaint: 2, pointsSecondChance: 0 });
    expect(game.player(2)).toMatchObject({ pointsFastBreak: 1, pointsInThePaint: 0, pointsSecondChance: 1 });
  });

  it('points of the bench are those of everyone who did not start', () => {
    const game = new Scorer().made(1).goesOut(1).comesIn(6).made(6, 3).made(11);
    expect(game.home().benchPoints).toBe(3);
    expect(game.away().benchPoints).toBe(0);
  });
});

describe('shooting of a team', () => {
  it('weighs a three half as much again, and a free throw with 0.44 of an attempt', () => {
    const game = new Scorer().made(1, 3).missed(2).foul(11).freeThrow(1, true, '1 of 2').freeThrow(1, true, '2 of 2');
    const { fieldGoalsEffectiveAdjusted, trueShootingAttempts, trueShootingPercentage } = game.home();
    expect(fieldGoalsEffectiveAdjusted).toBe(0.75);
    expect(new Scorer().made(1, 3).made(2, 3).made(3).missed(4).home().fieldGoalsEffectiveAdjusted).toBe(1);
    expect(trueShootingAttempts).toBeCloseTo(2.88, 10);
    expect(trueShootingPercentage).toBeCloseTo(5 / 5.76, 10);
    expect(game.away()).toMatchObject({ pointsAgainst: 5, points: 0, trueShootingPercentage: 0 });
  });

  it('has in it a basket that is no player’s', () => {
    const own = new Scorer().missed(undefined, 2, { teamId: AWAY, made: true });
    expect(own.away()).toMatchObject({ points: 2, fieldGoalsMade: 1 });
    expect(own.team('away').score).toBe(2);
  });
});
