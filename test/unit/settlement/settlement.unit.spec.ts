import type { StoredEvent } from '../../../src/domain/game/upcast';
import { UnreadableEvent } from '../../../src/domain/game/upcast';
import { readSettlement, settlementStream } from '../../../src/domain/settlement/settlement';

const SETTLED = {
  gameId: '0022400061',
  at: '2024-10-23T05:00:00.000Z',
  revision: '512',
  formulaVersion: 2,
  sha256: 'ab'.repeat(32),
};

function stored(type: string, schemaVersion = 1): StoredEvent {
  return { type, data: SETTLED, metadata: { schemaVersion } };
}

describe('a settlement', () => {
  it('has a stream of its own, by its id', () => {
    expect(settlementStream('0022400061-final')).toBe('settlement-0022400061-final');
  });

  it('says which game was settled, as of when, by which formulas, and what its box score hashes to', () => {
    expect(readSettlement(stored('GameSettled'))).toStrictEqual(SETTLED);
  });

  it.each([
    ['what happened in a game', stored('PlayRecorded')],
    ['what a later version of ours has written', stored('GameSettled', 99)],
  ])('is not read from %s', (_, event) => {
    expect(() => readSettlement(event)).toThrow(UnreadableEvent);
  });
});
