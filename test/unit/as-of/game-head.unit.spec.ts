import { type AsOf, gameHead } from '../../../src/domain/as-of/game-head';

const GAME = {
  gameId: 'g',
  status: 'completed',
  finality: 'provisional',
  revision: 7n,
  formulaVersion: 2,
  recordedAt: '2024-11-13T04:00:00.000Z',
} as const;
const head = (asked?: Partial<AsOf>, game: object = {}) => gameHead({ ...GAME, ...game }, asked);

describe('what every answer about a game begins with', () => {
  it('is where the game stands, in the order of the contract', () => {
    const corrected = head({}, { finality: 'amended', lastCorrectionAt: '2024-11-14T12:00:00.000Z' });
    expect(Object.entries(corrected)).toStrictEqual([
      ['gameId', 'g'],
      ['status', 'completed'],
      ['finality', 'amended'],
      ['lastCorrectionAt', '2024-11-14T12:00:00.000Z'],
      ['revision', '7'],
      ['asOf', { timestamp: GAME.recordedAt, revision: '7' }],
      ['formulaVersion', 2],
    ]);
  });

  it('has no last correction where there was none', () => {
    expect(head()).not.toHaveProperty('lastCorrectionAt');
  });

  it.each<[Partial<AsOf> | undefined, object]>([
    [undefined, { timestamp: GAME.recordedAt }],
    [{ timestamp: '2024-11-13T05:00:00.000Z' }, { timestamp: '2024-11-13T05:00:00.000Z' }],
    [{ period: 2 }, { timestamp: GAME.recordedAt, period: 2 }],
    [
      { period: 2, clock: 'PT06M00.00S' },
      { timestamp: GAME.recordedAt, period: 2, clock: 'PT06M00.00S' },
    ],
  ])('asked as of %j is as of %j', (asked, asOf) => {
    expect(head(asked).asOf).toStrictEqual({ ...asOf, revision: '7' });
  });
});
