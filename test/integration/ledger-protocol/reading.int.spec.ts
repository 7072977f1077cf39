import {
  BACKWARDS,
  END,
  START,
  StreamNotFoundError,
  binaryEvent,
  jsonEvent,
  type EventStoreDBClient,
  type Position,
} from '@eventstore/db-client';
import { freshName, openSession, revisions, shot, shots, type ProtocolSession } from './protocol-session';

describe('reading over the protocol', () => {
  let session: ProtocolSession;
  let client: EventStoreDBClient;
  let stream: string;

  beforeAll(async () => {
    session = await openSession();
    ({ client } = session);
    stream = freshName();
    await client.appendToStream(stream, shots(3));
    await client.appendToStream(freshName(), shots(2));
    await client.appendToStream(stream, shots(4));
  });
  afterAll(() => session.close());

  it.each([
    ['everything', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['from a revision, so many', { fromRevision: 2n, maxCount: 3 }, [2, 3, 4]],
    ['from beyond the end', { fromRevision: 70n }, []],
    ['forwards from the end', { fromRevision: END }, []],
    ['backwards from the end', { direction: BACKWARDS, fromRevision: END, maxCount: 3 }, [6, 5, 4]],
    ['backwards from a revision', { direction: BACKWARDS, fromRevision: 2n }, [2, 1, 0]],
    ['backwards from the start', { direction: BACKWARDS, fromRevision: START }, [0]],
    ['backwards from beyond the end', { direction: BACKWARDS, fromRevision: 70n, maxCount: 2 }, [6, 5]],
  ] as const)('reads of a stream %s', async (_, options, expected) => {
    await expect(revisions(client, stream, options)).resolves.toEqual(expected);
  });

  it('knows no stream that was never written', async () => {
    const missing = freshName();
    await expect(revisions(client, missing)).rejects.toEqual(expect.objectContaining({ streamName: missing }));
    await expect(revisions(client, missing)).rejects.toBeInstanceOf(StreamNotFoundError);
  });

  it('gives an event back with its content type, times and place', async () => {
    const name = freshName('Jokić 🏀');
    const event = jsonEvent({
      type: 'Foul drawn – é',
      data: { text: '\u0000 🏀', list: [1] },
      metadata: { by: { role: 'feed' } },
    });
    const before = Date.now();
    const { position } = await client.appendToStream(name, event);
    for await (const { event: stored } of client.readStream(name)) {
      expect(stored).toMatchObject({ streamId: name, id: event.id, revision: 0n, type: event.type, isJson: true });
      expect(stored).toMatchObject({ data: event.data, metadata: event.metadata, position });
      expect(stored?.created.getTime()).toBeGreaterThanOrEqual(before);
    }
  });

  it('gives binary data back byte for byte', async () => {
    const name = freshName();
    const bytes = Buffer.from([255, 0, 128, 10]);
    await client.appendToStream(name, binaryEvent({ type: 'Frame', data: bytes, metadata: Buffer.from([1, 2]) }));
    for await (const { event } of client.readStream(name)) {
      expect(event?.isJson).toBe(false);
      expect([...(event?.data as Uint8Array)]).toEqual([...bytes]);
      expect([...(event?.metadata as Uint8Array)]).toEqual([1, 2]);
    }
  });

  it('follows links where it is asked to, and leaves broken ones alone', async () => {
    const name = freshName('links');
    const targets = [`5@${stream}`, `99@${stream}`, `0@${freshName()}`, 'nonsense'];
    await client.appendToStream(
      name,
      targets.map((target) => binaryEvent({ type: '$>', data: Buffer.from(target) })),
    );
    const followed: string[] = [];
    for await (const { link, event } of client.readStream(name, { resolveLinkTos: true }))
      followed.push(`${link?.revision} ${event?.revision}`);
    expect(followed).toEqual(['0 5', '1 undefined', '2 undefined', '3 undefined']);
    await expect(revisions(client, name)).resolves.toEqual([0, 1, 2, 3]);
  });

  it('pages through a long stream in both directions', async () => {
    const name = freshName();
    for (let n = 0; n < 4; n++) await client.appendToStream(name, shots(500));
    const forwards = await revisions(client, name);
    expect(forwards).toEqual(Array.from({ length: 2000 }, (_, n) => n));
    await expect(revisions(client, name, { direction: BACKWARDS, fromRevision: END })).resolves.toEqual(
      forwards.toReversed(),
    );
  });

  describe('the whole log', () => {
    async function positions(options: Parameters<EventStoreDBClient['readAll']>[0]): Promise<Position[]> {
      const found: Position[] = [];
      for await (const { event } of client.readAll(options)) if (event) found.push(event.position);
      return found;
    }

    it('is read in one order, from either end', async () => {
      const forwards = await positions({});
      expect(forwards.length).toBeGreaterThan(2000);
      expect(forwards.every(({ commit }, n) => n === 0 || commit > (forwards[n - 1]?.commit ?? 0n))).toBe(true);
      await expect(positions({ direction: BACKWARDS, fromPosition: END })).resolves.toEqual(forwards.toReversed());
    });

    it('is read forwards with the event at a position, and backwards without it', async () => {
      const all = await positions({ maxCount: 8 });
      const [, , third, fourth] = all;
      await expect(positions({ fromPosition: third as Position, maxCount: 2 })).resolves.toEqual([third, fourth]);
      await expect(positions({ fromPosition: third as Position, direction: BACKWARDS })).resolves.toEqual([
        all[1],
        all[0],
      ]);
    });

    it('has nothing behind its end', async () => {
      await expect(positions({ fromPosition: END })).resolves.toEqual([]);
      await expect(positions({ fromPosition: START, direction: BACKWARDS })).resolves.toEqual([]);
    });
  });

  it('serves a reader that stops early, and the next one', async () => {
    for await (const { event } of client.readStream(stream)) if (event?.revision === 1n) break;
    await client.appendToStream(stream, shot(7));
    await expect(revisions(client, stream, { fromRevision: 7n })).resolves.toEqual([7]);
  });
});
