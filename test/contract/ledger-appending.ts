import { randomUUID } from 'node:crypto';
import { AppendTooLarge, RevisionConflict, StreamDeleted } from '../../src/ledger/errors';
import type { Ledger } from '../../src/ledger/ledger';
import { all, play, playIds, plays } from './ledger-events';
import { ownPrefix, type LedgerUnderTest, type OpenLedger } from './ledger-under-test';

export function appendContract(open: OpenLedger): void {
  describe('appending', () => {
    let opened: LedgerUnderTest;
    let ledger: Ledger;
    let stream: string;

    beforeAll(async () => {
      opened = await open();
      ({ ledger } = opened);
    });
    afterAll(() => opened.dispose());
    beforeEach(() => {
      stream = `${ownPrefix()}-a`;
    });

    it('numbers the events of a stream from 0 and answers the revision of the last one', async () => {
      await expect(ledger.append(stream, 'no-stream', plays(3))).resolves.toMatchObject({
        revision: 2n,
        retried: false,
      });
      await expect(ledger.append(stream, 2n, plays(2, 4))).resolves.toMatchObject({ revision: 4n, retried: false });
      const stored = await all(ledger.readStream(stream));
      expect(playIds(stored)).toEqual([1, 2, 3, 4, 5]);
      expect(stored.map((event) => event.revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
    });

    it('answers the position of the last event', async () => {
      const { position } = await ledger.append(stream, 'no-stream', plays(3));
      expect((await all(ledger.readStream(stream))).at(-1)?.position).toBe(position);
    });

    it('gives back what was stored, field by field', async () => {
      const event = play(7, { text: 'Dončić 🏀 \u0000 "quoted"', nested: { list: [1, 2.5, null, true] }, empty: {} });
      const { position } = await ledger.append(stream, 'no-stream', [event]);
      await expect(all(ledger.readStream(stream))).resolves.toEqual([{ ...event, stream, revision: 0n, position }]);
    });

    it('takes stream names and types of any script', async () => {
      const name = `${stream}-Dončić 🏀`;
      await ledger.append(name, 'no-stream', [{ ...play(1), type: 'Ünïcödé 🏀' }]);
      await expect(all(ledger.readStream(name))).resolves.toMatchObject([{ stream: name, type: 'Ünïcödé 🏀' }]);
    });

    it.each([
      ['the first append to a stream that has events', 'no-stream' as const],
      ['a revision behind the head', 1n],
      ['a revision ahead of the head', 9n],
    ])('refuses %s with the revision where the stream is', async (_, expected) => {
      await ledger.append(stream, 'no-stream', plays(3));
      await expect(ledger.append(stream, expected, plays(1))).rejects.toEqual(
        new RevisionConflict(stream, expected, 2n),
      );
      await expect(all(ledger.readStream(stream))).resolves.toHaveLength(3);
    });

    it('refuses a revision of a stream without events', async () => {
      await expect(ledger.append(stream, 0n, plays(1))).rejects.toEqual(new RevisionConflict(stream, 0n, 'no-stream'));
    });

    it('succeeds again for the same ids at the same revision, and writes nothing', async () => {
      const first = plays(3);
      const second = plays(2, 4);
      await ledger.append(stream, 'no-stream', first);
      const { position } = await ledger.append(stream, 2n, second);
      await ledger.append(stream, 4n, plays(1, 6));
      await expect(ledger.append(stream, 2n, second)).resolves.toMatchObject({ revision: 4n, position });
      await expect(ledger.append(stream, 'no-stream', first)).resolves.toMatchObject({ revision: 2n });
      expect(playIds(await all(ledger.readStream(stream)))).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('knows ids in either case of their letters', async () => {
      const event = { ...play(1), eventId: randomUUID().toUpperCase() };
      await ledger.append(stream, 'no-stream', [event]);
      await expect(ledger.append(stream, 'no-stream', [event])).resolves.toMatchObject({ revision: 0n });
    });

    it('refuses an append that repeats only in part', async () => {
      const [known] = plays(1);
      if (!known) throw new Error('no play');
      await ledger.append(stream, 'no-stream', [known]);
      await expect(ledger.append(stream, 'no-stream', [known, play(2)])).rejects.toBeInstanceOf(RevisionConflict);
      await expect(all(ledger.readStream(stream))).resolves.toHaveLength(1);
    });

    it('lets one of several writers at the same revision win, whole', async () => {
      const writers = Array.from({ length: 12 }, (_, n) => ledger.append(stream, 'no-stream', plays(3, 10 * n)));
      const outcomes = await Promise.allSettled(writers);
      const won = outcomes.findIndex((outcome) => outcome.status === 'fulfilled');
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected')
          expect(outcome.reason).toEqual(new RevisionConflict(stream, 'no-stream', 2n));
      expect(playIds(await all(ledger.readStream(stream)))).toEqual([10 * won, 10 * won + 1, 10 * won + 2]);
    });

    it('takes appends to many streams at once', async () => {
      const streams = Array.from({ length: 150 }, (_, n) => `${stream}-${n}`);
      await Promise.all(streams.map((name, n) => ledger.append(name, 'no-stream', plays(2, n))));
      const stored = await all(ledger.readAll({ prefix: stream }));
      expect(stored).toHaveLength(300);
      expect(new Set(stored.map((event) => event.stream)).size).toBe(150);
    });

    it('takes 3,000 events in one append', async () => {
      await expect(ledger.append(stream, 'no-stream', plays(3000))).resolves.toMatchObject({ revision: 2999n });
      expect(playIds(await all(ledger.readStream(stream)))).toEqual(Array.from({ length: 3000 }, (_, n) => n + 1));
    });

    it('takes 900 kB in one append and refuses more than a mebibyte, writing nothing', async () => {
      await ledger.append(stream, 'no-stream', [play(1, { text: 'x'.repeat(900_000) })]);
      const two = [play(2, { text: 'x'.repeat(600_000) }), play(3, { text: 'x'.repeat(600_000) })];
      await expect(ledger.append(stream, 0n, two)).rejects.toEqual(new AppendTooLarge(stream, 1024 * 1024));
      await expect(all(ledger.readStream(stream))).resolves.toHaveLength(1);
    });

    it.each([
      ['no events', 'events', []],
      ['an empty type', 'events[0].type', [{ ...play(1), type: '' }]],
      ['a type of the engine', 'events[0].type', [{ ...play(1), type: '$metadata' }]],
      ['an id that is no UUID', 'events[1].eventId', [play(1), { ...play(2), eventId: 'play-2' }]],
    ])('refuses %s, naming the field', async (_, field, events) => {
      await expect(ledger.append(stream, 'no-stream', events)).rejects.toThrow(field);
      await expect(all(ledger.readStream(stream))).resolves.toEqual([]);
    });

    it.each(['', '$$game-1', '$system'])('refuses the stream name "%s"', async (name) => {
      await expect(ledger.append(name, 'no-stream', plays(1))).rejects.toThrow('stream');
    });

    it('refuses a tombstoned stream', async () => {
      await ledger.append(stream, 'no-stream', plays(2));
      await opened.tombstone(stream);
      await expect(ledger.append(stream, 1n, plays(1))).rejects.toEqual(new StreamDeleted(stream));
    });
  });
}
