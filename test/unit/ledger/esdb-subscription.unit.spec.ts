import { START } from '@eventstore/db-client';
import { EsdbSubscription } from '../../../src/ledger/esdb/esdb-subscription';
import type { ReadAllOptions, RecordedEvent, SubscriptionMessage } from '../../../src/ledger/ledger';
import { takeUntil } from '../../contract/ledger-events';
import { FakeEsdbConnection } from './fake-esdb-connection';

const prefix = 'game-';

function eventAt(position: bigint): RecordedEvent {
  const eventId = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  return { stream: 'game-1', revision: position, position, eventId, type: 'PlayRecorded', data: {}, metadata: {} };
}

describe('a supervised subscription', () => {
  let connection: FakeEsdbConnection;
  /** What the ledger holds: matching events, and its end. */
  let stored: RecordedEvent[];
  let end: bigint | undefined;
  let subscription: EsdbSubscription;
  let messages: AsyncIterator<SubscriptionMessage>;

  beforeEach(() => {
    connection = new FakeEsdbConnection();
    stored = [];
    end = undefined;
    const ledger = {
      head: async () => end,
      async *readAll({ after = -1n }: ReadAllOptions) {
        yield* stored.filter(({ position }) => position > after);
      },
    };
    const options = { prefix, watchdogInterval: 20, ended: () => undefined };
    subscription = new EsdbSubscription(connection.asConnection(), ledger, options);
    messages = subscription[Symbol.asyncIterator]();
  });
  afterEach(() => subscription.close());

  it('hands out a marker after the events that it overtook in the client', async () => {
    const next = takeUntil(messages, ({ caughtUp }) => caughtUp > 0);
    const first = await connection.subscription(0);
    first.say(eventAt(1n));
    first.say(eventAt(2n));
    first.checkpoint(7n);
    first.emit('caughtUp');
    const taken = await next;
    expect(taken.kinds).toStrictEqual(['events', 'checkpoint', 'caught-up']);
    expect(taken.events.map(({ position }) => position)).toStrictEqual([1n, 2n]);
  });

  it('hands out in one message what has arrived, whatever checkpoints stand in between', async () => {
    const next = takeUntil(messages, ({ caughtUp }) => caughtUp > 0);
    const first = await connection.subscription(0);
    for (const position of [32n, 64n, 96n]) {
      first.say(eventAt(position));
      first.checkpoint(position + 1n);
    }
    first.emit('caughtUp');
    const taken = await next;
    expect(taken.kinds).toStrictEqual(['events', 'checkpoint', 'caught-up']);
    expect(taken.events.map(({ position }) => position)).toStrictEqual([32n, 64n, 96n]);
  });

  it('leaves out a checkpoint that would go back', async () => {
    const next = takeUntil(messages, ({ caughtUp }) => caughtUp > 0);
    const first = await connection.subscription(0);
    first.say(eventAt(9n));
    first.checkpoint(9n);
    first.checkpoint(4n);
    first.emit('caughtUp');
    expect((await next).kinds).toStrictEqual(['events', 'caught-up']);
  });

  it('begins again behind the last event when the connection breaks', async () => {
    const next = takeUntil(messages, ({ events }) => events.length === 2);
    const first = await connection.subscription(0);
    expect(first.options.fromPosition).toBe(START);
    first.say(eventAt(5n));
    first.emit('caughtUp');
    await new Promise((resolve) => setTimeout(resolve, 30));
    first.emit('error', new Error('connection lost'));
    const second = await connection.subscription(1);
    expect(first.unsubscribed).toBe(true);
    expect(second.options.fromPosition).toStrictEqual({ commit: 5n, prepare: 5n });
    second.say(eventAt(6n));
    expect((await next).events.map(({ position }) => position)).toStrictEqual([5n, 6n]);
  });

  it('begins again when it is silent while the ledger has an event for it', async () => {
    const next = takeUntil(messages, ({ events }) => events.length === 2);
    const first = await connection.subscription(0);
    stored = [eventAt(5n), eventAt(8n)];
    end = 9n;
    first.say(eventAt(5n));
    first.emit('caughtUp');
    const second = await connection.subscription(1);
    expect(connection.failures).toStrictEqual([expect.objectContaining({ name: 'SubscriptionStalled', position: 8n })]);
    expect(second.options.fromPosition).toStrictEqual({ commit: 5n, prepare: 5n });
    second.say(eventAt(8n));
    await next;
  });

  it('moves its checkpoint to the end of a ledger that has nothing for it, though the server gives none', async () => {
    end = 12n;
    const next = takeUntil(messages, ({ checkpoint }) => checkpoint === 12n);
    (await connection.subscription(0)).emit('caughtUp');
    expect((await next).kinds).toStrictEqual(['caught-up', 'checkpoint']);
    end = 15n;
    await takeUntil(messages, ({ checkpoint }) => checkpoint === 15n);
    expect(connection.opened).toHaveLength(1);
  });

  it('never moves it past an event that is still to come', async () => {
    const next = takeUntil(messages, ({ checkpoint }) => checkpoint !== undefined);
    stored = [eventAt(8n)];
    end = 9n;
    const first = await connection.subscription(0);
    first.emit('caughtUp');
    await new Promise((resolve) => setTimeout(resolve, 10));
    first.say(eventAt(8n));
    expect(await next).toMatchObject({ kinds: ['caught-up', 'events', 'checkpoint'], checkpoint: 9n });
  });

  it('says that it caught up where an old server does not', async () => {
    const next = takeUntil(messages, ({ caughtUp }) => caughtUp > 0);
    stored = [eventAt(3n)];
    end = 3n;
    (await connection.subscription(0)).say(eventAt(3n));
    expect((await next).kinds).toStrictEqual(['events', 'caught-up']);
  });
});
