import { HOME, Scorer } from '../box-score/scorer';
import { counted, told } from './walked';

describe('a possession', () => {
  it('has the throw for a basket that was fouled, made or missed', () => {
    const made = new Scorer().made(1).foul(11).freeThrow(1, true).missed(11).rebound(undefined, { teamId: HOME });
    expect(told(made).slice(0, 2)).toStrictEqual([
      'home: period-start to made-free-throw, 3 points (1 2 3)',
      'away: made-free-throw to team-rebound, 0 points (4 5)',
    ]);
    const missed = new Scorer().made(1).foul(11).freeThrow(1, false).rebound(2).made(2);
    expect(told(missed)[0]).toBe('home: period-start to made-basket, 4 points (1 2 3 4 5)');
  });

  it('has no throw for anything but its last shot, and only where that went in', () => {
    const missed = new Scorer().missed(1).rebound(2).foul(11).freeThrow(2, true);
    expect(told(missed)[0]).toBe('home: period-start to made-free-throw, 1 points (1 2 3 4)');
    const answered = new Scorer().made(1).made(11).foul(12).freeThrow(2, true);
    expect(told(answered)[2]).toBe('home: made-basket to made-free-throw, 1 points (3 4)');
    const others = new Scorer().made(11).missed(1).rebound(2).foul(12).freeThrow(2, true);
    expect(told(others)[1]).toBe('home: made-basket to made-free-throw, 1 points (2 3 4 5)');
  });

  it('ends with the last throw of a trip, or with the rebound of it', () => {
    const trip = (last: boolean): Scorer =>
      new Scorer().foul(11).freeThrow(1, true, '1 of 2').freeThrow(1, last, '2 of 2');
    expect(told(trip(true))[0]).toBe('home: period-start to made-free-throw, 2 points (1 2 3)');
    expect(told(trip(false).rebound(12))[0]).toBe('home: period-start to defensive-rebound, 1 points (1 2 3 4)');
  });
});

describe('throws after which the shooters keep the ball', () => {
  it.each([
    ['technical', '1 of 1'],
    ['flagrant', '2 of 2'],
    ['clear-path', '2 of 2'],
    ['away-from-play', '1 of 1'],
    ['transition take', '1 of 1'],
  ])('are a possession of their own in the midst of another, and are counted as one: %s', (kind, trip) => {
    const game = new Scorer().missed(11).rebound(1).foul(11).freeThrow(2, true, trip, { kind }).made(3);
    expect(told(game).slice(1, 3)).toStrictEqual([
      'home: defensive-rebound to made-basket, 2 points (5)',
      'home: foul to made-free-throw, 1 points (3 4)',
    ]);
    expect(counted(game)).toStrictEqual([2, 1]);
  });

  it('are one, however many they are', () => {
    const flagrant = { kind: 'flagrant' };
    const game = new Scorer().missed(11).rebound(1).foul(11);
    game.freeThrow(2, true, '1 of 2', flagrant).freeThrow(2, false, '2 of 2', flagrant).made(3);
    expect(told(game)[2]).toBe('home: foul to missed-free-throw, 1 points (3 4 5)');
    expect(counted(game)).toStrictEqual([2, 1]);
  });

  it('are one, though the other team throws in between', () => {
    const flagrant = { kind: 'flagrant' };
    const game = new Scorer().missed(11).rebound(1).foul(11).freeThrow(2, true, '1 of 2', flagrant);
    game.foul(2, 'technical').freeThrow(12, true, '1 of 1', { kind: 'technical' });
    game.freeThrow(2, false, '2 of 2', flagrant).made(3);
    expect(told(game).slice(2, 4)).toStrictEqual([
      'home: foul to missed-free-throw, 1 points (3 4 7)',
      'away: foul to made-free-throw, 1 points (5 6)',
    ]);
    expect(counted(game)).toStrictEqual([2, 2]);
  });

  /** 0022000060, San Antonio against the Lakers, 1 January 2021: DeRozan’s throw, which the feed lets his team rebound. */
  it('are one too where they miss, whatever the feed says of a rebound', () => {
    const game = new Scorer().made(11).foul(11).freeThrow(1, false, '1 of 1', { kind: 'away-from-play' });
    game.rebound(undefined, { teamId: HOME, kind: 'offensive' }).made(2, 3);
    expect(told(game).slice(1, 3)).toStrictEqual([
      'home: made-basket to made-basket, 3 points (5)',
      'home: foul to missed-free-throw, 0 points (2 3)',
    ]);
    expect(counted(game)).toStrictEqual([2, 1]);
  });

  it('belong to the basket where they are for a foul on it, and leave its team the ball', () => {
    const game = new Scorer().made(1).foul(11).freeThrow(1, true, '1 of 1', { kind: 'flagrant' }).made(2, 3);
    expect(told(game).slice(0, 2)).toStrictEqual([
      'home: period-start to made-basket, 3 points (1 2 3)',
      'home: foul to made-basket, 3 points (4)',
    ]);
    expect(counted(game)).toStrictEqual([2, 0]);
  });
});
