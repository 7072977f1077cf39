import { AWAY, Scorer } from '../box-score/scorer';
import { possessions, told } from './walked';

describe('a possession', () => {
  it('ends with its period; one in which a team does nothing is none', () => {
    const game = new Scorer().at('0:04').made(1).at('0:00').missed(11).rebound(undefined, { teamId: AWAY });
    expect(told(game.other('periodEnd').at('11:50', 2).made(12))).toStrictEqual([
      'home: period-start to made-basket, 2 points (1)',
      'away: made-basket to period-end, 0 points (2 3)',
      'away: period-start to made-basket, 2 points (5)',
      'home: made-basket to now, 0 points ()',
    ]);
    expect(told(new Scorer().at('0:04').made(1), true)).toStrictEqual([
      'home: period-start to made-basket, 2 points (1)',
    ]);
  });

  it.each([
    [1, 'PT12M00.00S'],
    [4, 'PT12M00.00S'],
    [5, 'PT05M00.00S'],
    [6, 'PT05M00.00S'],
  ])('that begins period %i begins at %s', (period, clock) => {
    const [first] = possessions(new Scorer().at('4:40', period).made(1));
    expect(first?.start).toStrictEqual({ clock, type: 'period-start' });
  });

  it.each(['periodEnd', 'gameEnd'] as const)('ends at 0:00 with the %s, whatever its clock', (type) => {
    const game = new Scorer().at('0:01', 4).missed(1).at('0:00.3', 4).other(type);
    expect(possessions(game)).toMatchObject([{ end: { clock: 'PT00M00.00S', type: 'period-end' }, playIds: [1] }]);
  });

  it('ends when the clock stands at 0:00, if nothing tells the end of the period', () => {
    const game = new Scorer().at('0:01').made(11).at('0:00').missed(1);
    expect(told(game)).toStrictEqual([
      'away: period-start to made-basket, 2 points (1)',
      'home: made-basket to period-end, 0 points (2)',
    ]);
    expect(told(new Scorer().at('0:01').made(11).at('0:00').made(1))).toHaveLength(2);
  });

  it('ends too where a game is over before its clock', () => {
    const game = new Scorer().at('0:09', 4).made(11).at('0:01').missed(1);
    expect(told(game)[1]).toBe('home: made-basket to now, 0 points (2)');
    expect(possessions(game, true)[1]?.end).toStrictEqual({ clock: 'PT00M00.00S', type: 'period-end' });
  });

  it('is not there before the first play', () => {
    expect(possessions(new Scorer())).toStrictEqual([]);
  });
});

describe('what is told after the end of a period', () => {
  it('begins a possession of which the feed does not tell how', () => {
    const game = new Scorer().at('0:04').missed(1).other('periodEnd').at('0:05').made(11);
    expect(told(game).slice(0, 2)).toStrictEqual([
      'home: period-start to period-end, 0 points (1)',
      'away: unknown to made-basket, 2 points (3)',
    ]);
  });

  it('has none of the fouls of the period before', () => {
    const game = new Scorer().at('0:01').made(1).foul(11).other('periodEnd').at('11:50', 2).made(12);
    expect(told(game)[1]).toBe('away: period-start to made-basket, 2 points (4)');
  });
});

describe('throws for a technical', () => {
  const technical = { kind: 'technical' };

  it('end with the period where the feed has lost the last of them, and go on in no other', () => {
    const game = new Scorer().at('0:02').made(1).foul(11, 'technical').freeThrow(2, true, '1 of 2', technical);
    game.other('periodEnd').at('11:30', 2).foul(11, 'technical').freeThrow(2, true, '1 of 1', technical);
    expect(told(game)).toStrictEqual([
      'home: period-start to made-basket, 2 points (1)',
      'home: foul to period-end, 1 points (2 3)',
      'home: foul to made-free-throw, 1 points (5 6)',
    ]);
  });
});
