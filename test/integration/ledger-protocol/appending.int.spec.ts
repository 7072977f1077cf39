import { randomUUID } from 'node:crypto';
import type { WrongExpectedVersionError } from '@eventstore/db-client';
import {
  MaxAppendSizeExceededError,
  NO_STREAM,
  STREAM_EXISTS,
  StreamDeletedError,
  StreamNotFoundError,
  jsonEvent,
  type AppendExpectedRevision,
  type AppendResult,
  type EventStoreDBClient,
  type JSONEventData,
} from '@eventstore/db-client';
import { CREDENTIALS, freshName, openSession, revisions, shot, shots, type ProtocolSession } from './protocol-session';

type Shots = JSONEventData[];

describe.each([
  ['BatchAppend', {}],
  ['Append', { credentials: CREDENTIALS }],
])('the protocol method %s', (_, options) => {
  let session: ProtocolSession;
  let client: EventStoreDBClient;
  let stream: string;

  beforeAll(async () => {
    session = await openSession();
    ({ client } = session);
  });
  afterAll(() => session.close());
  beforeEach(() => {
    stream = freshName();
  });

  const append = (events: Shots, expectedRevision?: AppendExpectedRevision, name = stream): Promise<AppendResult> =>
    client.appendToStream(name, events, {
      ...options,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  const revisionAfter = async (...args: Parameters<typeof append>): Promise<bigint> =>
    (await append(...args)).nextExpectedRevision;
  const conflict = (expectedVersion: unknown, actualVersion: unknown): Partial<WrongExpectedVersionError> => ({
    streamName: stream,
    expectedVersion: expectedVersion as bigint,
    actualVersion: actualVersion as bigint,
  });

  it('takes the first events of a stream, at no stream or unconditionally', async () => {
    await expect(append(shots(3), NO_STREAM)).resolves.toMatchObject({ success: true, nextExpectedRevision: 2n });
    await expect(revisionAfter(shots(1), undefined, freshName())).resolves.toBe(0n);
  });

  it('answers a rising position', async () => {
    const first = await append(shots(2));
    const second = await append(shots(2));
    expect(second.position?.commit).toBeGreaterThan(first.position?.commit ?? 0n);
    expect(second.position?.prepare).toBe(second.position?.commit);
  });

  describe('to a stream of three events', () => {
    let three: Shots;

    beforeEach(async () => {
      three = shots(3);
      await append(three, NO_STREAM);
    });

    it.each([
      ['at no stream', NO_STREAM, 2n],
      ['unconditionally', undefined, 2n],
      ['to a stream that exists', STREAM_EXISTS, 2n],
    ] as const)('repeats all of them %s without writing', async (_name, expected, revision) => {
      await expect(revisionAfter(three, expected)).resolves.toBe(revision);
      await expect(revisions(client, stream)).resolves.toEqual([0, 1, 2]);
    });

    it('repeats a part that stands at the expected revision', async () => {
      await expect(revisionAfter(three.slice(1), 0n)).resolves.toBe(2n);
      await expect(revisionAfter(three.slice(1, 2), 0n)).resolves.toBe(1n);
    });

    it('repeats one of them unconditionally, answering where that one stands', async () => {
      await expect(revisionAfter(three.slice(1, 2))).resolves.toBe(1n);
    });

    it('refuses a known event followed by a new one, unconditionally and at its revision', async () => {
      await expect(append([...three.slice(2), shot(9)])).rejects.toMatchObject(conflict('any', 2n));
      await expect(append([...three.slice(1, 2), shot(9)], 0n)).rejects.toMatchObject(conflict(0n, 2n));
    });

    it('writes a new event followed by a known one unconditionally', async () => {
      await expect(revisionAfter([shot(9), ...three.slice(0, 1)])).resolves.toBe(4n);
    });

    it.each([
      ['behind', 0n],
      ['ahead', 40n],
      ['no stream', NO_STREAM],
    ] as const)('refuses new events at a wrong revision (%s)', async (_name, expected) => {
      await expect(append(shots(1), expected)).rejects.toMatchObject(conflict(expected, 2n));
    });

    it('goes on at the right revision, and where the stream has to exist', async () => {
      await expect(revisionAfter(shots(1), 2n)).resolves.toBe(3n);
      await expect(revisionAfter(shots(1), STREAM_EXISTS)).resolves.toBe(4n);
    });

    it('takes nothing as an append of nothing', async () => {
      await expect(revisionAfter([])).resolves.toBe(2n);
      await expect(append([], 7n)).rejects.toMatchObject(conflict(7n, 2n));
    });
  });

  it('stores an id that is twice in one append twice, and knows ids by stream', async () => {
    const id = randomUUID();
    await expect(revisionAfter([shot(1, id), shot(2, id)])).resolves.toBe(1n);
    await expect(revisionAfter([shot(1, id)], undefined, freshName())).resolves.toBe(0n);
  });

  it('refuses where a missing stream has to exist or has a revision', async () => {
    await expect(append(shots(1), STREAM_EXISTS)).rejects.toMatchObject(conflict(STREAM_EXISTS, NO_STREAM));
    await expect(append([], 7n)).rejects.toMatchObject(conflict(7n, NO_STREAM));
  });

  it('leaves a stream missing after an append of nothing', async () => {
    await expect(revisionAfter([])).resolves.toBe(0n);
    await expect(revisions(client, stream)).rejects.toBeInstanceOf(StreamNotFoundError);
  });

  it('takes 950 kB and refuses more than a mebibyte, in one event or in several', async () => {
    const sized = (bytes: number): JSONEventData =>
      jsonEvent({ type: 'ShotTaken', data: { shot: 1, note: 'n'.repeat(bytes) } });
    await expect(revisionAfter([sized(950_000)])).resolves.toBe(0n);
    await expect(append([sized(1_050_000)])).rejects.toMatchObject({ maxAppendSize: 1024 * 1024 });
    await expect(append([sized(530_000), sized(530_000)])).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
    await expect(revisions(client, stream)).resolves.toEqual([0]);
  });

  it('refuses a tombstoned stream', async () => {
    await append(shots(1));
    await client.tombstoneStream(stream);
    await expect(append(shots(1))).rejects.toBeInstanceOf(StreamDeletedError);
  });

  it('refuses an event without a type and lives on', async () => {
    await expect(append([{ ...shot(1), type: '' }])).rejects.toThrow();
    await expect(revisionAfter(shots(1))).resolves.toBe(0n);
  });

  it('keeps the order of appends that were sent without waiting', async () => {
    const sent = Array.from({ length: 30 }, (_value, n) => append([shot(n)]));
    await Promise.all(sent);
    const stored: number[] = [];
    for await (const { event } of client.readStream(stream)) stored.push((event?.data as { shot: number }).shot);
    if (!('credentials' in options)) expect(stored).toEqual(Array.from({ length: 30 }, (_value, n) => n));
    expect(stored).toHaveLength(30);
  });
});
