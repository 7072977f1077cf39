import { milestonesOf } from '../../../src/domain/season/milestones';
import { totals } from '../ratings/cleveland-chicago';

const NONE = {
  ...{ doubleDoubles: 0, tripleDoubles: 0, quadrupleDoubles: 0, fiveByFives: 0 },
  ...{ fortyPointGames: 0, fiftyPointGames: 0, sixtyPointGames: 0 },
};

describe('a milestone of a game', () => {
  it.each([
    ['nine and ten', { points: 10, assists: 9 }, {}],
    ['ten turnovers', { points: 10, turnovers: 10 }, {}],
    ['rebounds of both kinds', { points: 10, reboundsOffensive: 4, reboundsDefensive: 6 }, { doubleDoubles: 1 }],
    [
      'a triple-double, which is a double-double too',
      { points: 10, assists: 10, steals: 10 },
      { doubleDoubles: 1, tripleDoubles: 1 },
    ],
    [
      'a quadruple-double: Robinson, 17 February 1994',
      { points: 34, reboundsDefensive: 10, assists: 10, blocks: 10 },
      { doubleDoubles: 1, tripleDoubles: 1, quadrupleDoubles: 1 },
    ],
    [
      'a five by five: Wembanyama, 23 February 2024',
      { points: 27, reboundsDefensive: 10, assists: 8, steals: 5, blocks: 5 },
      { doubleDoubles: 1, fiveByFives: 1 },
    ],
    ['39 points', { points: 39 }, {}],
    ['40 points', { points: 40 }, { fortyPointGames: 1 }],
    ['50 points', { points: 50 }, { fortyPointGames: 1, fiftyPointGames: 1 }],
    ['59 points', { points: 59 }, { fortyPointGames: 1, fiftyPointGames: 1 }],
    ['60 points', { points: 60 }, { fortyPointGames: 1, fiftyPointGames: 1, sixtyPointGames: 1 }],
  ])('%s', (_, line, reached) => {
    expect(milestonesOf(totals(line))).toStrictEqual({ ...NONE, ...reached });
  });
});
