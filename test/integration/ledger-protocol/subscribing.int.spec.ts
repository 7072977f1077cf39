import {
  END,
  START,
  eventTypeFilter,
  excludeSystemEvents,
  jsonEvent,
  streamNameFilter,
  type EventStoreDBClient,
  type Position,
} from '@eventstore/db-client';
import { Heard, freshName, openSession, shot, shots, type ProtocolSession } from './protocol-session';

const TOMBSTONE = '9223372036854775807';

describe('subscribing over the protocol', () => {
  let session: ProtocolSession;
  let client: EventStoreDBClient;
  let heard: Heard;
  let stream: string;

  beforeEach(async () => {
    session = await openSession();
    ({ client } = session);
    stream = freshName();
  });
  afterEach(async () => {
    await heard.stop();
    await session.close();
  });

  describe('to a stream', () => {
    it('gives what is there, the word that it is all, and what comes', async () => {
      await client.appendToStream(stream, shots(3));
      heard = new Heard(client.subscribeToStream(stream));
      await heard.until('caught up');
      await client.appendToStream(stream, shots(2));
      await expect(heard.until('3', '4')).resolves.toEqual(['0', '1', '2', 'caught up', '3', '4']);
    });

    it('begins behind a revision', async () => {
      await client.appendToStream(stream, shots(5));
      heard = new Heard(client.subscribeToStream(stream, { fromRevision: 2n }));
      await expect(heard.until('caught up')).resolves.toEqual(['3', '4', 'caught up']);
    });

    it('begins at the end', async () => {
      await client.appendToStream(stream, shots(5));
      heard = new Heard(client.subscribeToStream(stream, { fromRevision: END }));
      await heard.until('caught up');
      await client.appendToStream(stream, shot(5));
      await expect(heard.until('5')).resolves.toEqual(['caught up', '5']);
    });

    it('is silent until a revision ahead is passed', async () => {
      heard = new Heard(client.subscribeToStream(stream, { fromRevision: 3n }));
      await heard.until('caught up');
      await client.appendToStream(stream, shots(6));
      await expect(heard.until('4', '5')).resolves.toEqual(['caught up', '4', '5']);
    });

    it('waits for one that does not exist yet', async () => {
      heard = new Heard(client.subscribeToStream(stream));
      await heard.until('caught up');
      await client.appendToStream(freshName(), shots(2));
      await client.appendToStream(stream, shots(2));
      await expect(heard.until('1')).resolves.toEqual(['caught up', '0', '1']);
    });

    it('does not mention a soft deletion, and goes on with what comes after it', async () => {
      await client.appendToStream(stream, shots(2));
      heard = new Heard(client.subscribeToStream(stream));
      await heard.until('caught up');
      await client.deleteStream(stream);
      await client.appendToStream(stream, shots(1));
      await expect(heard.until('2')).resolves.toEqual(['0', '1', 'caught up', '2']);
    });

    it('gives the tombstone and ends', async () => {
      await client.appendToStream(stream, shots(2));
      heard = new Heard(client.subscribeToStream(stream));
      await heard.until('caught up');
      await client.tombstoneStream(stream);
      await expect(heard.until(TOMBSTONE, 'StreamDeletedError')).resolves.toEqual([
        '0',
        '1',
        'caught up',
        TOMBSTONE,
        'StreamDeletedError',
      ]);
    });

    it('refuses one that is tombstoned', async () => {
      await client.tombstoneStream(stream);
      heard = new Heard(client.subscribeToStream(stream));
      await expect(heard.until('StreamDeletedError')).resolves.toEqual(['StreamDeletedError']);
    });

    it('gives everything once to each of several subscribers while it is written', async () => {
      const others = [1, 2, 3].map(() => new Heard(client.subscribeToStream(stream)));
      heard = new Heard(client.subscribeToStream(stream));
      for (let n = 0; n < 40; n++) await client.appendToStream(stream, shots(3));
      const expected = Array.from({ length: 120 }, (_, n) => String(n));
      for (const each of [heard, ...others]) {
        const words = await each.until('119');
        expect(words.filter((word) => word !== 'caught up')).toEqual(expected);
      }
      await Promise.all(others.map((each) => each.stop()));
    });
  });

  describe('to the whole log', () => {
    it('filters by prefixes of stream names', async () => {
      await client.appendToStream(`home-${stream}`, shots(2));
      await client.appendToStream(`guest-${stream}`, shots(3));
      await client.appendToStream(`coach-${stream}`, shots(4));
      const filter = streamNameFilter({ prefixes: ['home-', 'guest-'] });
      heard = new Heard(client.subscribeToAll({ fromPosition: START, filter }));
      await heard.until('caught up');
      await client.appendToStream(`coach-${stream}`, shots(1));
      await client.appendToStream(`home-${stream}`, shots(1));
      await expect(heard.until('2')).resolves.toEqual(['0', '1', '0', '1', '2', 'caught up', '2']);
    });

    it('filters by expressions on event types', async () => {
      await client.appendToStream(stream, [shot(0), jsonEvent({ type: 'Träger 7', data: {} }), shot(2)]);
      heard = new Heard(client.subscribeToAll({ filter: eventTypeFilter({ regex: '^Tr.ger \\d$' }) }));
      await expect(heard.until('caught up')).resolves.toEqual(['1', 'caught up']);
    });

    it('leaves system events out where it is asked to', async () => {
      await client.setStreamMetadata(stream, { maxCount: 9 });
      await client.appendToStream(stream, shots(2));
      heard = new Heard(client.subscribeToAll({ filter: excludeSystemEvents() }));
      await expect(heard.until('caught up')).resolves.toEqual(['0', '1', 'caught up']);
    });

    it('begins behind a position, or at the end', async () => {
      const { position } = await client.appendToStream(stream, shots(2));
      await client.appendToStream(stream, shots(2));
      heard = new Heard(client.subscribeToAll({ fromPosition: position as Position }));
      await expect(heard.until('caught up')).resolves.toEqual(['2', '3', 'caught up']);
      const live = new Heard(client.subscribeToAll({ fromPosition: END }));
      await live.until('caught up');
      await client.appendToStream(stream, shot(4));
      await expect(live.until('4')).resolves.toEqual(['caught up', '4']);
      await live.stop();
    });

    it('tells a filtered subscriber how far it is, forwards only and never twice', async () => {
      for (let n = 0; n < 10; n++) await client.appendToStream(`guest-${stream}`, shots(20));
      const checkpoints: bigint[] = [];
      const filter = streamNameFilter({
        prefixes: ['home-'],
        maxSearchWindow: 10,
        checkpointInterval: 2,
        checkpointReached: (_, { commit }) => void checkpoints.push(commit),
      });
      heard = new Heard(client.subscribeToAll({ filter }));
      await heard.until('caught up');
      expect(checkpoints).toHaveLength(10);
      await client.appendToStream(`guest-${stream}`, shots(45));
      await client.appendToStream(`home-${stream}`, shots(1));
      await heard.until('0');
      expect(checkpoints).toHaveLength(12);
      expect(checkpoints).toEqual([...new Set(checkpoints)].toSorted((a, b) => (a < b ? -1 : 1)));
    });

    it('says at its end where it is, though the interval is not full', async () => {
      const { position } = await client.appendToStream(stream, shots(3));
      const checkpoints: bigint[] = [];
      const filter = streamNameFilter({
        prefixes: ['home-'],
        checkpointReached: (_, { commit }) => void checkpoints.push(commit),
      });
      heard = new Heard(client.subscribeToAll({ filter }));
      await heard.until('caught up');
      expect(checkpoints).toEqual([position?.commit]);
    });

    it('refuses an expression that is none', async () => {
      heard = new Heard(client.subscribeToAll({ filter: eventTypeFilter({ regex: '(' }) }));
      await expect(heard.until('UnknownError')).resolves.toEqual(['UnknownError']);
    });
  });

  it('is cancelled when the server stops', async () => {
    heard = new Heard(client.subscribeToAll());
    await heard.until('caught up');
    await session.server.restart();
    await expect(heard.until('CancelledError')).resolves.toEqual(['caught up', 'CancelledError']);
  });
});
