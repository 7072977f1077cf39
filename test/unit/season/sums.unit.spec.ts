import { addRows, SumsShape } from '../../../src/domain/season/sums';
import { statisticsPer } from '../../../src/domain/season/statistics-per';

const NONE = { games: 0, own: { points: 0, rebounds: 0 }, last: 0 };

describe('a row', () => {
  it('is a record’s own numbers and then those of each record in it, and the record again', () => {
    const shape = new SumsShape(NONE);
    const record = { last: 2, own: { rebounds: 4, points: 3 }, games: 1 };
    expect(shape.rowOf(record)).toStrictEqual([1, 2, 3, 4]);
    expect(shape.sumsOf([1, 2, 3, 4])).toStrictEqual(record);
    expect(Object.keys(shape.sumsOf([1, 2, 3, 4]))).toStrictEqual(Object.keys(NONE));
  });

  it('is added number by number, and left as it was', () => {
    const rows = [
      [1, 2, 3, 4],
      [10, 20, 30, 40],
      [100, 200, 300, 400],
    ] as const;
    expect(addRows(rows)).toStrictEqual([111, 222, 333, 444]);
    expect(rows[0]).toStrictEqual([1, 2, 3, 4]);
  });
});

describe('a season’s line', () => {
  const span = { games: 2, time: 70 * 6000, possessions: 0 };

  it('has minutes as the league writes them, and a share behind its attempts', () => {
    const counts = { minutes: 2 * (35 * 6000 + 50), threePointersMade: 3, threePointersAttempted: 4, points: 31 };
    expect(Object.entries(statisticsPer('perGame', counts, span))).toStrictEqual([
      ['minutes', 'PT35M00.50S'],
      ['threePointersMade', 1.5],
      ['threePointersAttempted', 2],
      ['threePointersPercentage', 0.75],
      ['points', 15.5],
    ]);
  });

  it('is null without possessions, but for shares, which are 0 of no attempts', () => {
    const counts = { minutes: 70 * 6000, freeThrowsMade: 0, freeThrowsAttempted: 0 };
    expect(statisticsPer('per100', counts, span)).toStrictEqual({
      ...{ minutes: null, freeThrowsMade: null, freeThrowsAttempted: null },
      freeThrowsPercentage: 0,
    });
  });
});
