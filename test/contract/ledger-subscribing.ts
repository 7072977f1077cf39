import type { Ledger, Subscription, SubscriptionMessage } from '../../src/ledger/ledger';
import { all, appendOneByOne, playIds, plays, takeUntil } from './ledger-events';
import { ownPrefix, type LedgerUnderTest, type OpenLedger } from './ledger-under-test';

export function subscribeContract(open: OpenLedger): void {
  describe('subscribing', () => {
    let opened: LedgerUnderTest;
    let ledger: Ledger;
    let prefix: string;
    let subscription: Subscription | undefined;

    beforeAll(async () => {
      opened = await open();
      ({ ledger } = opened);
    });
    afterAll(() => opened.dispose());
    beforeEach(() => {
      prefix = ownPrefix();
    });
    afterEach(() => subscription?.close());

    function follow(after?: bigint): AsyncIterator<SubscriptionMessage> {
      subscription = ledger.subscribe({ prefix, ...(after === undefined ? {} : { after }) });
      return subscription[Symbol.asyncIterator]();
    }

    it('hands out what is there, then says so, then what comes', async () => {
      await appendOneByOne(ledger, `${prefix}-a`, 5);
      const messages = follow();
      const before = await takeUntil(messages, (taken) => taken.caughtUp > 0);
      expect(playIds(before.events)).toEqual([1, 2, 3, 4, 5]);
      await ledger.append(`${prefix}-b`, 'no-stream', plays(3, 6));
      const after = await takeUntil(messages, (taken) => taken.events.length === 3);
      expect(playIds(after.events)).toEqual([6, 7, 8]);
    });

    it('hands out the same events as a read, in batches', async () => {
      for (let n = 0; n < 5; n++) await ledger.append(`${prefix}-${n}`, 'no-stream', plays(500));
      const { events, kinds } = await takeUntil(follow(), (taken) => taken.caughtUp > 0);
      expect(events).toEqual(await all(ledger.readAll({ prefix })));
      expect(kinds.filter((kind) => kind === 'events').length).toBeLessThan(500);
    });

    it('loses nothing and repeats nothing while others write', async () => {
      const writers = [1, 2, 3, 4].map((n) => appendOneByOne(ledger, `${prefix}-${n}`, 60));
      const { events } = await takeUntil(follow(), (taken) => taken.events.length >= 240);
      await Promise.all(writers);
      expect(events).toEqual(await all(ledger.readAll({ prefix })));
    });

    it('resumes after a position', async () => {
      await appendOneByOne(ledger, `${prefix}-a`, 10);
      const events = await all(ledger.readAll({ prefix }));
      const resumed = await takeUntil(follow(events[6]?.position), (taken) => taken.caughtUp > 0);
      expect(playIds(resumed.events)).toEqual([8, 9, 10]);
    });

    it('moves the checkpoint past events of other streams', async () => {
      await appendOneByOne(ledger, `${prefix}-a`, 3);
      let position = 0n;
      for (let n = 0; n < 40; n++) ({ position } = await ledger.append(`other-${prefix}-${n}`, 'no-stream', plays(2)));
      const taken = await takeUntil(follow(), ({ checkpoint }) => checkpoint !== undefined && checkpoint >= position);
      expect(playIds(taken.events)).toEqual([1, 2, 3]);
    });

    it('moves the checkpoint past other streams while live, never beyond an event that is still to come', async () => {
      const messages = follow();
      await takeUntil(messages, (taken) => taken.caughtUp > 0);
      let position = 0n;
      for (let n = 0; n < 40; n++) ({ position } = await ledger.append(`other-${prefix}-${n}`, 'no-stream', plays(2)));
      await takeUntil(messages, ({ checkpoint }) => checkpoint !== undefined && checkpoint >= position);
      await ledger.append(`${prefix}-a`, 'no-stream', plays(1));
      const live = await takeUntil(messages, (taken) => taken.events.length === 1);
      expect(live.events[0]?.position).toBeGreaterThan(position);
    });

    it('catches up at once where nothing matches', async () => {
      const taken = await takeUntil(follow(), ({ caughtUp }) => caughtUp > 0);
      expect(taken.events).toEqual([]);
    });

    it('can be followed by several, each at its own pace', async () => {
      await appendOneByOne(ledger, `${prefix}-a`, 20);
      const subscriptions = [1, 2, 3].map(() => ledger.subscribe({ prefix }));
      const taken = await Promise.all(
        subscriptions.map((each) => takeUntil(each[Symbol.asyncIterator](), ({ caughtUp }) => caughtUp > 0)),
      );
      expect(taken.map(({ events }) => events.length)).toEqual([20, 20, 20]);
      await Promise.all(subscriptions.map((each) => each.close()));
    });

    it('ends when it is closed, while it waits for events', async () => {
      const messages = follow();
      await takeUntil(messages, (taken) => taken.caughtUp > 0);
      const next = (async () => {
        for (;;) if ((await messages.next()).done === true) return 'ended';
      })();
      await subscription?.close();
      await expect(next).resolves.toBe('ended');
    });

    it('ends when the ledger is closed, after the appends that were under way', async () => {
      const other = await open();
      const following = other.ledger.subscribe({ prefix });
      const ended = all(following);
      const appends = Array.from({ length: 20 }, (_, n) =>
        other.ledger.append(`${prefix}-${n}`, 'no-stream', plays(1)),
      );
      await Promise.all(appends);
      await other.ledger.close();
      await expect(ended).resolves.toBeDefined();
      await expect(other.ledger.append(`${prefix}-late`, 'no-stream', plays(1))).rejects.toThrow('closed');
      await other.dispose();
    });
  });
}
