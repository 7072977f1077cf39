import { type CaseInFile, casesIn } from '../../../src/cli/correcting/case-in-file';

const GAME = '0022400072';
const OWN = { gameId: GAME, reasonCode: 'VIDEO_REVIEW', reason: 'Not his.', changes: [{ op: 'void', playId: 530 }] };
const ROWS = [
  {
    ...{ gameId: GAME, actionNumber: 529, op: 'amend', kind: 'ft', changes: { made: [false, true] } },
    ...{ beforeDesc: 'MISS Melton Free Throw 1 of 2', afterDesc: 'Melton Free Throw 1 of 2 (8 PTS)' },
  },
  { gameId: GAME, actionNumber: 530, op: 'delete', kind: 'reb' },
];

describe('a file of corrections', () => {
  const read = (...values: unknown[]): readonly CaseInFile[] => casesIn(values, 'file');

  it('has one case a game of the league’s rows, and each of ours by itself', () => {
    expect(read(...ROWS).map(({ gameId }) => gameId)).toStrictEqual([GAME]);
    expect(read(OWN, OWN)).toHaveLength(2);
    expect(read()).toStrictEqual([]);
  });

  it.each([
    [[{ ...OWN, reasonCode: 'WHIM' }], /^file: \/0 .*\/reasonCode/],
    [[{ ...OWN, gameId: 7 }], /\/gameId/],
    [[OWN, { ...OWN, changes: [{ op: 'swap' }] }], /^file: \/1 .*\/changes\/0\/op/],
    [[OWN, ...ROWS], /mixes/],
    [[{ ...ROWS[0], kind: 'dunk' }], /\/0\/kind/],
    [['text'], /\/0/],
  ])('%j is none', (values, message) => {
    expect(() => read(...values)).toThrow(message);
  });
});
