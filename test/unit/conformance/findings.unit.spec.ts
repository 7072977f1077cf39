import { type Findings, type Miss, together } from '../../../conformance/findings';
import { share, shortened, statisticRows } from '../../../conformance/report/statistic-rows';

const MISS: Miss = {
  comparison: 'record',
  season: '2022-23',
  gameId: '0022200552',
  statistic: 'minutes',
  of: { name: 'Zach LaVine', personId: 203897 },
  ours: 38,
  theirs: 37,
  cause: 'substitution moved',
  playIds: [],
};

function found(season: string, cells: number, misses: readonly Miss[] = []): Findings {
  return { games: 1, counts: [{ comparison: 'record', season, statistic: 'minutes', cells }], misses, flags: {} };
}

describe('the findings of several shares', () => {
  const all = together([
    found('2023-24', 20, [{ ...MISS, season: '2023-24', gameId: '0022300001', cause: 'line-ups differ' }]),
    { ...found('2022-23', 20, [MISS]), flags: { 'line-up': 2 } },
    { ...found('2022-23', 10), flags: { 'line-up': 1 } },
  ]);

  it('add up, with the misses by game', () => {
    expect(all).toMatchObject({ games: 3, flags: { 'line-up': 3 } });
    expect(all.misses.map(({ gameId }) => gameId)).toStrictEqual(['0022200552', '0022300001']);
  });

  it('are a row a statistic, of all seasons or of one', () => {
    expect(statisticRows(all)).toMatchObject([{ statistic: 'minutes', cells: 50, equal: 48 }]);
    expect(statisticRows(all, '2022-23')).toStrictEqual([
      { comparison: 'record', statistic: 'minutes', cells: 30, equal: 29, causes: [['substitution moved', 1]] },
    ]);
  });
});

describe('the rows of a comparison', () => {
  const row = (statistic: string, equal: number) => ({
    comparison: 'box score',
    statistic,
    cells: 4,
    equal,
    causes: equal === 4 ? [] : ([['unexplained', 4 - equal]] as const),
  });
  const rows = Array.from({ length: 12 }, (_, n) => row(`statistic ${n}`, 4));

  it('stand on their own where they are few', () => {
    expect(shortened(rows)).toStrictEqual(rows);
  });

  it('are one where they are many and have no miss', () => {
    expect(shortened([...rows, row('minutes', 3)])).toStrictEqual([
      { ...row('12 without a miss', 4), cells: 48, equal: 48 },
      row('minutes', 3),
    ]);
  });

  it('never have a whole share of what is not whole', () => {
    expect(share({ cells: 10_000_000, equal: 9_999_999 })).toBe('99.9999 %');
    expect(share({ cells: 82_988, equal: 82_988 })).toBe('100.0000 %');
  });
});
