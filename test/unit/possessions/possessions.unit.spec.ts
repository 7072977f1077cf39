import { PossessionFold } from '../../../src/domain/possessions/possession-fold';
import { AWAY, HOME, Scorer, SHEET } from '../box-score/scorer';
import { possessions, RULES, told, walked } from './walked';

describe('a possession', () => {
  it('goes from how the team came by the ball to how it lost it', () => {
    const game = new Scorer().at('11:40').made(1).at('11:20').missed(11).at('11:18').rebound(2).at('11:00');
    expect(possessions(game.turnover(3, { stealPersonId: 12 }))).toStrictEqual([
      {
        teamId: HOME,
        period: 1,
        start: { clock: 'PT12M00.00S', type: 'period-start' },
        end: { clock: 'PT11M40.00S', type: 'made-basket' },
        points: 2,
        playIds: [1],
      },
      {
        teamId: AWAY,
        period: 1,
        start: { clock: 'PT11M40.00S', type: 'made-basket' },
        end: { clock: 'PT11M18.00S', type: 'defensive-rebound' },
        points: 0,
        playIds: [2, 3],
      },
      {
        teamId: HOME,
        period: 1,
        start: { clock: 'PT11M18.00S', type: 'defensive-rebound' },
        end: { clock: 'PT11M00.00S', type: 'turnover' },
        points: 0,
        playIds: [4],
      },
      { teamId: AWAY, period: 1, start: { clock: 'PT11M00.00S', type: 'steal' }, points: 0, playIds: [] },
    ]);
  });

  it('goes on with an offensive rebound, the team’s too', () => {
    const game = new Scorer().missed(1).rebound(2).missed(2).rebound(undefined, { teamId: HOME }).made(3, 3);
    expect(told(game)[0]).toBe('home: period-start to made-basket, 3 points (1 2 3 4 5)');
  });

  it('may change hands by a jump ball, or in ways that the feed does not tell', () => {
    const game = new Scorer().missed(1).rebound(2).other('jumpBall').made(11).made(12);
    expect(told(game).slice(0, 3)).toStrictEqual([
      'home: period-start to jump-ball, 0 points (1 2)',
      'away: jump-ball to made-basket, 2 points (3 4)',
      'away: unknown to made-basket, 2 points (5)',
    ]);
  });

  it('is another one after a miss that nobody is told to have rebounded', () => {
    expect(told(new Scorer().missed(1).missed(2).made(3)).slice(0, 3)).toStrictEqual([
      'home: period-start to unknown, 0 points (1)',
      'home: unknown to unknown, 0 points (2)',
      'home: unknown to made-basket, 2 points (3)',
    ]);
  });

  it('goes on with a rebound of its own team that the feed calls defensive', () => {
    const game = new Scorer().missed(1).rebound(2, { kind: 'defensive' }).made(2);
    expect(told(game)[0]).toBe('home: period-start to made-basket, 2 points (1 2 3)');
  });

  it('has the dead ball after its miss in it', () => {
    const game = new Scorer().missed(1).rebound(undefined, { teamId: AWAY, kind: 'deadBall' }).turnover(1);
    expect(told(game)[0]).toBe('home: period-start to unknown, 0 points (1 2)');
  });

  it.each([
    ['steal', { stealPersonId: 12 }],
    ['dead-ball-turnover', {}],
  ])('begins with a %s', (start, more) => {
    expect(told(new Scorer().turnover(1, more).made(12))[1]).toBe(`away: ${start} to made-basket, 2 points (2)`);
  });

  it('does not change hands by a foul', () => {
    const game = new Scorer().missed(1).rebound(2).foul(2).made(11);
    expect(told(game)[1]).toBe('away: unknown to made-basket, 2 points (3 4)');
  });
});

describe('possessions that are drawn while the game is on', () => {
  it('are the same objects as before, but for the one that goes on', () => {
    const [first, second, third] = walked(new Scorer().at('11:40').made(1).at('11:20').missed(11).rebound(12));
    const fold = new PossessionFold(SHEET, RULES);
    for (const play of [first, second]) if (play) fold.apply(play);
    const [basket, miss] = fold.possessions();
    expect(fold.possessions()[1]).toBe(miss);
    if (third) fold.apply(third);
    const [basketThen, missThen] = fold.possessions();
    expect(basketThen).toBe(basket);
    expect(missThen).not.toBe(miss);
    expect(missThen?.playIds).toStrictEqual([2, 3]);
  });

  it('say of the one that goes on nothing of an end', () => {
    expect(possessions(new Scorer().at('11:40').missed(1))).toStrictEqual([
      {
        teamId: HOME,
        period: 1,
        start: { clock: 'PT12M00.00S', type: 'period-start' },
        points: 0,
        playIds: [1],
      },
    ]);
  });
});
