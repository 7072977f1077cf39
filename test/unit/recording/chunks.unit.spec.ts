import type { ChainedEvent } from '../../../src/commands/recording/chain';
import { CHUNK_BYTES, CHUNK_EVENTS, chunks } from '../../../src/commands/recording/chunks';

const event = (type: ChainedEvent['event']['type'], size = 1): ChainedEvent =>
  ({ event: { type }, size }) as unknown as ChainedEvent;

describe('the appends of a command (S2)', () => {
  it('carry so many events and bytes', () => {
    const plays = Array.from({ length: CHUNK_EVENTS + 1 }, () => event('PlayRecorded'));
    expect(chunks(plays).map(({ length }) => length)).toStrictEqual([CHUNK_EVENTS, 1]);
    expect(chunks([event('PlayRecorded', CHUNK_BYTES), event('PlayRecorded')])).toHaveLength(2);
    expect(chunks([])).toStrictEqual([]);
  });

  it.each(['ScoringChanged', 'ScoringChangeReverted'] as const)(
    'never split a %s from the reopening and the closing around it',
    (change) => {
      const events = [event('GameReopened'), event(change, CHUNK_BYTES), event('GameClosed')];
      expect(chunks(events)).toStrictEqual([events]);
    },
  );
});
