import { countPer, PER_MODES } from '../../../src/domain/season/per-mode';

describe('a count of a season', () => {
  it('is told in all, for each game, for 36 minutes, and for 100 possessions', () => {
    const span = { games: 2, time: 72 * 6000, possessions: 150 };
    expect(PER_MODES.map((mode) => countPer(mode, 30, span))).toStrictEqual([30, 15, 15, 20]);
  });

  it('is null where there was nothing to divide by', () => {
    const span = { games: 0, time: 0, possessions: 0 };
    expect(PER_MODES.map((mode) => countPer(mode, 0, span))).toStrictEqual([0, null, null, null]);
  });
});
