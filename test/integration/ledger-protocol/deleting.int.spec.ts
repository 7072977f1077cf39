import { setTimeout } from 'node:timers/promises';
import {
  BACKWARDS,
  END,
  NO_STREAM,
  STREAM_EXISTS,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
  jsonEvent,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { freshName, openSession, revisions, shots, type ProtocolSession } from './protocol-session';

describe('what a stream shows, over the protocol', () => {
  let session: ProtocolSession;
  let client: EventStoreDBClient;
  let stream: string;

  beforeAll(async () => {
    session = await openSession();
    ({ client } = session);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    stream = freshName();
    await client.appendToStream(stream, shots(6));
  });

  describe('by its metadata', () => {
    it('is its last events', async () => {
      await client.setStreamMetadata(stream, { maxCount: 2 });
      await expect(revisions(client, stream)).resolves.toEqual([4, 5]);
      await expect(revisions(client, stream, { fromRevision: 1n, maxCount: 1 })).resolves.toEqual([4]);
      await expect(revisions(client, stream, { direction: BACKWARDS, fromRevision: END })).resolves.toEqual([5, 4]);
    });

    it('begins at a revision', async () => {
      await client.setStreamMetadata(stream, { truncateBefore: 4 });
      await expect(revisions(client, stream)).resolves.toEqual([4, 5]);
      await expect(revisions(client, stream, { direction: BACKWARDS, fromRevision: 3n })).resolves.toEqual([]);
    });

    it('is what is young enough', async () => {
      await client.setStreamMetadata(stream, { maxAge: 1 });
      await expect(revisions(client, stream)).resolves.toHaveLength(6);
      await setTimeout(1100);
      await expect(revisions(client, stream)).resolves.toEqual([]);
    });

    it('is everything in the whole log all the same', async () => {
      await client.setStreamMetadata(stream, { truncateBefore: 5 });
      let found = 0;
      for await (const { event } of client.readAll()) if (event?.streamId === stream) found += 1;
      expect(found).toBe(6);
    });

    it('is told by the last metadata event only', async () => {
      const first = await client.setStreamMetadata(stream, { maxCount: 4, sport: 'basketball' });
      expect(first.nextExpectedRevision).toBe(0n);
      await client.setStreamMetadata(stream, { maxCount: 3 }, { expectedRevision: 0n });
      await expect(client.getStreamMetadata(stream)).resolves.toMatchObject({ metadata: { maxCount: 3 } });
      await expect(revisions(client, `$$${stream}`)).resolves.toEqual([1]);
      await expect(client.setStreamMetadata(stream, {}, { expectedRevision: 9n })).rejects.toMatchObject({
        streamName: `$$${stream}`,
        actualVersion: 1n,
      });
    });

    it('is everything where the metadata is none that the log knows', async () => {
      await client.appendToStream(
        `$$${stream}`,
        jsonEvent({ type: '$metadata', data: { $tb: 'five', $maxCount: -1, $maxAge: 0 } }),
      );
      await expect(revisions(client, stream)).resolves.toHaveLength(6);
    });

    it('has none that was never set', async () => {
      expect((await client.getStreamMetadata(stream)).metadata).toBeUndefined();
    });
  });

  describe('after a soft deletion', () => {
    beforeEach(async () => {
      await client.setStreamMetadata(stream, { cacheControl: 8 });
      await client.deleteStream(stream, { expectedRevision: 5n });
    });

    it('is nothing, until it is written again', async () => {
      await expect(revisions(client, stream)).rejects.toBeInstanceOf(StreamNotFoundError);
      const { nextExpectedRevision } = await client.appendToStream(stream, shots(2), { expectedRevision: NO_STREAM });
      expect(nextExpectedRevision).toBe(7n);
      await expect(revisions(client, stream)).resolves.toEqual([6, 7]);
    });

    it('goes on unconditionally and at its last revision too', async () => {
      await client.appendToStream(stream, shots(1), { expectedRevision: 5n });
      await client.appendToStream(stream, shots(1));
      await expect(revisions(client, stream)).resolves.toEqual([6, 7]);
      await expect(client.getStreamMetadata(stream)).resolves.toMatchObject({ metadata: { truncateBefore: 6 } });
    });

    it('does not count as existing', async () => {
      await expect(client.appendToStream(stream, shots(1), { expectedRevision: STREAM_EXISTS })).rejects.toBeInstanceOf(
        StreamDeletedError,
      );
    });

    it('can be deleted again', async () => {
      expect((await client.deleteStream(stream)).position).toBeDefined();
    });
  });

  it('is not soft-deleted at a wrong revision, nor where it never was', async () => {
    await expect(client.deleteStream(stream, { expectedRevision: 2n })).rejects.toMatchObject({
      expectedVersion: 2n,
      actualVersion: 5n,
    });
    const missing = freshName();
    await expect(client.deleteStream(missing)).rejects.toMatchObject({
      streamName: missing,
      expectedVersion: -2n,
      actualVersion: -1n,
    });
    await expect(revisions(client, stream)).resolves.toHaveLength(6);
  });

  describe('after a tombstone', () => {
    it('is gone for ever, its metadata with it', async () => {
      expect((await client.tombstoneStream(stream, { expectedRevision: 5n })).position).toBeDefined();
      await expect(revisions(client, stream)).rejects.toMatchObject({ type: 'stream-deleted', streamName: stream });
      await expect(client.appendToStream(stream, shots(1))).rejects.toBeInstanceOf(StreamDeletedError);
      await expect(client.deleteStream(stream)).rejects.toBeInstanceOf(StreamDeletedError);
      await expect(client.tombstoneStream(stream)).rejects.toBeInstanceOf(StreamDeletedError);
      await expect(client.setStreamMetadata(stream, { maxCount: 1 })).rejects.toBeInstanceOf(StreamDeletedError);
    });

    it('needs the right revision, but no stream', async () => {
      await expect(client.tombstoneStream(stream, { expectedRevision: 1n })).rejects.toBeInstanceOf(
        WrongExpectedVersionError,
      );
      const never = freshName();
      await client.tombstoneStream(never);
      await expect(client.appendToStream(never, shots(1))).rejects.toBeInstanceOf(StreamDeletedError);
    });
  });
});
