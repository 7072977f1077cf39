import { StreamDeleted } from '../../src/ledger/errors';
import type { Ledger } from '../../src/ledger/ledger';
import { all, appendOneByOne, playIds, plays } from './ledger-events';
import { ownPrefix, type LedgerUnderTest, type OpenLedger } from './ledger-under-test';

export function readContract(open: OpenLedger): void {
  describe('reading', () => {
    let opened: LedgerUnderTest;
    let ledger: Ledger;
    let prefix: string;
    let stream: string;

    beforeAll(async () => {
      opened = await open();
      ({ ledger } = opened);
    });
    afterAll(() => opened.dispose());
    beforeEach(() => {
      prefix = ownPrefix();
      stream = `${prefix}-a`;
    });

    it('finds no events in a stream that does not exist', async () => {
      await expect(all(ledger.readStream(stream))).resolves.toEqual([]);
      await expect(all(ledger.readStream(stream, { direction: 'backwards' }))).resolves.toEqual([]);
    });

    describe('a stream that was written in parts', () => {
      beforeEach(async () => {
        await ledger.append(stream, 'no-stream', plays(3));
        await ledger.append(`${prefix}-other`, 'no-stream', plays(1, 100));
        await ledger.append(stream, 2n, plays(1, 4));
        await ledger.append(stream, 3n, plays(130, 5));
      });

      it.each([
        ['all', {}, [1, 134], 134],
        ['from a revision', { from: 2n }, [3, 134], 132],
        ['from a revision, with a limit', { from: 2n, limit: 3 }, [3, 5], 3],
        ['from beyond the end', { from: 500n }, [undefined, undefined], 0],
        ['nothing', { limit: 0 }, [undefined, undefined], 0],
        ['backwards', { direction: 'backwards' }, [134, 1], 134],
        ['the last one', { direction: 'backwards', limit: 1 }, [134, 134], 1],
        ['backwards from a revision', { direction: 'backwards', from: 3n }, [4, 1], 4],
        ['backwards from a revision, with a limit', { direction: 'backwards', from: 100n, limit: 50 }, [101, 52], 50],
        ['backwards from beyond the end', { direction: 'backwards', from: 500n, limit: 2 }, [134, 133], 2],
        ['backwards from the first', { direction: 'backwards', from: 0n }, [1, 1], 1],
      ] as const)('reads %s', async (_, options, [first, last], count) => {
        const events = playIds(await all(ledger.readStream(stream, options)));
        const step = 'direction' in options ? -1 : 1;
        expect(events).toEqual(Array.from({ length: count }, (_value, n) => (first ?? 0) + step * n));
        expect([events[0], events.at(-1)]).toEqual([first, last]);
      });

      it('can be left early, and read by several at once', async () => {
        for await (const event of ledger.readStream(stream)) {
          if (event.revision === 5n) break;
        }
        const reads = await Promise.all([1, 2, 3].map(() => all(ledger.readStream(stream))));
        expect(reads.map((events) => events.length)).toEqual([134, 134, 134]);
      });
    });

    it('reads all streams of a prefix in the order in which they were written', async () => {
      await ledger.append(`${prefix}-b`, 'no-stream', plays(2));
      await ledger.append(`${prefix}-a`, 'no-stream', plays(2, 3));
      await ledger.append(`x-${prefix}`, 'no-stream', plays(2, 90));
      await ledger.append(`${prefix}-b`, 1n, plays(2, 5));
      const events = await all(ledger.readAll({ prefix }));
      expect(playIds(events)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(events.map((event) => event.position)).toEqual(
        events.map((event) => event.position).toSorted((a, b) => (a < b ? -1 : 1)),
      );
    });

    it('reads on after a position, within a limit', async () => {
      await appendOneByOne(ledger, stream, 6);
      const events = await all(ledger.readAll({ prefix }));
      const after = events[2]?.position ?? 0n;
      expect(playIds(await all(ledger.readAll({ prefix, after })))).toEqual([4, 5, 6]);
      expect(playIds(await all(ledger.readAll({ prefix, after, limit: 2 })))).toEqual([4, 5]);
      expect(playIds(await all(ledger.readAll({ prefix, limit: 2 })))).toEqual([1, 2]);
      await expect(all(ledger.readAll({ prefix, after: events[5]?.position ?? 0n }))).resolves.toEqual([]);
    });

    it('reads on after a position in the middle of an append', async () => {
      await ledger.append(stream, 'no-stream', plays(200));
      const events = await all(ledger.readAll({ prefix }));
      expect(playIds(await all(ledger.readAll({ prefix, after: events[99]?.position ?? 0n })))[0]).toBe(101);
    });

    it('knows the position of the last event', async () => {
      const { position } = await ledger.append(stream, 'no-stream', plays(3));
      const head = await ledger.head();
      expect(head).toBeGreaterThanOrEqual(position);
    });

    it('refuses a tombstoned stream', async () => {
      await ledger.append(stream, 'no-stream', plays(2));
      await opened.tombstone(stream);
      await expect(all(ledger.readStream(stream))).rejects.toEqual(new StreamDeleted(stream));
    });
  });
}
