import { setImmediate } from 'node:timers/promises';
import type { SubscribeOptions, Subscription, SubscriptionMessage } from '../ledger';
import { ChangeSignal } from './change-signal';
import type { EventLog } from './log/event-log';
import type { LogPage } from './log/log-reader';
import { toRecordedEvent } from './recorded-event';

/**
 * Follows the log by reading it: catching up and living are the same pages, so there is nothing between them to lose or to
 * hand out twice, and a slow consumer costs no memory.
 */
export class EmbeddedSubscription implements Subscription {
  private readonly signal: ChangeSignal;
  private closed = false;

  constructor(
    private readonly log: EventLog,
    private readonly options: SubscribeOptions,
  ) {
    this.signal = new ChangeSignal(log);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<SubscriptionMessage> {
    let after = this.options.after ?? 0n;
    let caughtUp = false;
    try {
      while (!this.hasEnded()) {
        this.signal.reset();
        const page = this.log.read.allForwards(after + 1n, this.wanted);
        yield* messagesOf(page, after);
        after = page.seen;
        if (page.next !== undefined) {
          caughtUp = false;
          await setImmediate();
          continue;
        }
        if (!caughtUp) yield { kind: 'caught-up' };
        caughtUp = true;
        if (!this.hasEnded()) await this.signal.wait();
      }
    } finally {
      await this.close();
    }
  }

  close(): Promise<void> {
    this.closed = true;
    this.signal.dispose();
    return Promise.resolve();
  }

  private hasEnded(): boolean {
    return this.closed || this.log.closed;
  }

  private readonly wanted = (stream: string): boolean => stream.startsWith(this.options.prefix);
}

/** What a page says to a subscriber that has everything up to `after`. */
function* messagesOf({ records, seen }: LogPage, after: bigint): Iterable<SubscriptionMessage> {
  const last = records.at(-1)?.position;
  if (last !== undefined) yield { kind: 'events', events: records.map(toRecordedEvent) };
  if (seen > (last ?? after)) yield { kind: 'checkpoint', position: seen };
}
