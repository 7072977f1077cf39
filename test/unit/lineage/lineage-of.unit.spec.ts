import { formulasOf } from '../../../src/domain/formula-version';
import { lineageOf } from '../../../src/domain/lineage/lineage-of';
import { HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';
import { correct, declare, gameAfter, knownAfter, LAST_IS_OF_3, NO_BASKET_OF_SUMMIT, send, START } from './known-game';

const game = gameAfter(...START);

const player = (id: number, stat: string, seen = game) => lineageOf(seen, { scope: 'player', id, stat });
const team = (id: number, stat: string, seen = game) => lineageOf(seen, { scope: 'team', id, stat });

/** The plays that a cell comes from, each by its number, and what it adds. */
const plays = (lineage: ReturnType<typeof lineageOf>) =>
  lineage?.plays?.map(({ play, contribution }) => [play.playId, contribution]);

describe('a number that is counted', () => {
  it.each([
    ['points of a player', () => player(1, 'points'), 2, [[1, 2]]],
    ['a player who has none', () => player(5, 'points'), 0, []],
    [
      'points of a team',
      () => team(HARBOUR, 'points'),
      4,
      [
        [1, 2],
        [4, 2],
      ],
    ],
    ['the score', () => team(SUMMIT, 'score'), 2, [[3, 2]]],
    [
      'the score of a period',
      () => team(HARBOUR, 'periods.1'),
      4,
      [
        [1, 2],
        [4, 2],
      ],
    ],
    ['a text', () => team(SUMMIT, 'biggestLeadScore'), '0-0', []],
    ['a text that changes', () => team(HARBOUR, 'biggestLeadScore'), '0-2', [[1, '0-2']]],
    [
      'a time',
      () => team(HARBOUR, 'timeLeading'),
      'PT02M00.00S',
      [
        [2, 'PT01M00.00S'],
        [3, 'PT01M00.00S'],
      ],
    ],
    ['who came in', () => player(6, 'played'), true, [[2, true]]],
  ] as const)('is told by its plays: %s', (_, lineageOfCell, value, told) => {
    const lineage = lineageOfCell();
    expect(lineage?.value).toBe(value);
    expect(plays(lineage)).toStrictEqual(told);
    expect(lineage).not.toHaveProperty('stints');
    expect(lineage).not.toHaveProperty('cells');
  });
});

describe('a cell that there is not', () => {
  it.each([
    ['a statistic that nobody counts', () => player(1, 'dunks')],
    ['what every object has', () => player(1, 'constructor')],
    ['somebody of neither team', () => player(99, 'points')],
    ['a third team', () => team(300, 'points')],
    ['a period that was not played', () => team(HARBOUR, 'periods.2')],
    ['a word for a period', () => team(HARBOUR, 'periods.one')],
    ['something before a period', () => team(HARBOUR, 'all.periods.1')],
    ['something behind a period', () => team(HARBOUR, 'periods.1.2')],
    ['the score of a player', () => player(1, 'score')],
    ['a team that played', () => team(HARBOUR, 'played')],
    ['a rating that nobody publishes', () => player(1, 'ratings.league.dunks')],
    ['a publisher that there is not', () => player(1, 'ratings.newspaper.pace')],
    ['something before a rating', () => player(1, 'all.ratings.league.pace')],
    ['something behind a rating', () => player(1, 'ratings.league.pace.48')],
    ['a rating of teams, of a player', () => player(1, 'ratings.league.freeThrowAttemptRate')],
    ['a rating of players, of a team', () => team(HARBOUR, 'ratings.basketballReference.usagePercentage')],
    ['a rating of somebody of neither team', () => player(99, 'ratings.league.pace')],
    ['a rating of a third team', () => team(300, 'ratings.league.pace')],
    [
      'a rating in answers that had none yet',
      () => player(1, 'ratings.league.pace', knownAfter(recordedStream('g', START), formulasOf(1))),
    ],
  ])('comes from nowhere: %s', (_, lineage) => expect(lineage()).toBeUndefined());

  it('there may be ten periods: Indianapolis at Rochester, 6 January 1951', () => {
    const long = gameAfter(declare, send(shot(1, { period: 10, clock: 'PT00M01.00S' })));
    expect(plays(team(HARBOUR, 'periods.10', long))).toStrictEqual([[1, 2]]);
  });
});

describe('a share', () => {
  it('is told by the numbers that it is made of', () => {
    const missed = gameAfter(...START, send(shot(5, { clock: 'PT06M00.00S', personId: 2, made: false })));
    expect(player(2, 'fieldGoalsPercentage', missed)).toStrictEqual({
      value: 0.5,
      cells: [
        { scope: 'player', id: 2, stat: 'fieldGoalsMade', value: 1 },
        { scope: 'player', id: 2, stat: 'fieldGoalsAttempted', value: 2 },
      ],
    });
  });
});

describe('minutes and plus/minus of a player', () => {
  const starters = [1, 2, 3, 4, 5];
  const first = { period: 1, minutes: 'PT03M00.00S', personIds: starters };
  const second = { period: 1, minutes: 'PT02M00.00S' };
  const summit = [11, 12, 13, 14, 15];

  it.each([
    [1, 'PT03M00.00S', [{ ...first, plus: 2, minus: 0 }]],
    [6, 'PT02M00.00S', [{ ...second, plus: 2, minus: 2, personIds: [2, 3, 4, 5, 6] }]],
    [
      11,
      'PT05M00.00S',
      [
        { ...first, plus: 0, minus: 2, personIds: summit },
        { ...second, plus: 2, minus: 2, personIds: summit },
      ],
    ],
    [7, 'PT00M00.00S', []],
  ])('of %d are told by his stints', (id, minutes, stints) => {
    expect(player(id, 'minutes')).toStrictEqual({ value: minutes, stints });
    for (const stat of ['plus', 'minus', 'plusMinusPoints']) expect(player(id, stat)?.stints).toStrictEqual(stints);
  });

  it('plus/minus is told by its plays too', () => {
    expect(player(6, 'plusMinusPoints')?.value).toBe(0);
    expect(plays(player(6, 'plusMinusPoints'))).toStrictEqual([
      [3, -2],
      [4, 2],
    ]);
  });

  it('those of a team by plays alone', () => {
    const { value, stints } = team(HARBOUR, 'minutes')!;
    expect([value, stints]).toStrictEqual(['PT25M00.00S', undefined]);
    expect(plays(team(HARBOUR, 'minutes'))).toStrictEqual(
      [1, 2, 3, 4].map((playId) => [playId, playId === 1 ? 'PT10M00.00S' : 'PT05M00.00S']),
    );
  });

  it('what the end of a game adds is its last play’s', () => {
    const over = gameAfter(...START, { type: 'ChangeStatus', status: 'completed' });
    expect(plays(team(HARBOUR, 'minutes', over))?.at(-1)).toStrictEqual([4, 'PT40M00.00S']);
  });
});

describe('a number that an official change has moved', () => {
  const corrected = gameAfter(...START, correct('c1', LAST_IS_OF_3, NO_BASKET_OF_SUMMIT));
  const rows = (lineage: ReturnType<typeof lineageOf>) =>
    lineage?.plays?.map(({ play, stands, contribution }) => [play, stands, contribution]);

  it('is told by the play that adds to it now', () =>
    expect(rows(player(3, 'points', corrected))).toStrictEqual([[LAST_IS_OF_3.after, true, 2]]));

  it('and by one that did before, as it stands now', () =>
    expect(rows(player(2, 'points', corrected))).toStrictEqual([[LAST_IS_OF_3.after, true, 0]]));

  it('or as it stood where it is void', () =>
    expect(rows(team(SUMMIT, 'score', corrected))).toStrictEqual([[NO_BASKET_OF_SUMMIT.before, false, 0]]));

  it('but not twice by one that still does', () =>
    expect(plays(team(HARBOUR, 'score', corrected))).toStrictEqual([
      [1, 2],
      [4, 2],
    ]));
});
