import type { Ledger, SubscribeOptions, Subscription, SubscriptionMessage } from '../ledger';
import { Backoff } from './backoff';
import type { EsdbConnection } from './esdb-connection';
import { refusalOfRead } from './outcome';
import { MAX_BATCH, SubscriptionFeed } from './subscription-feed';

/** How long a batch may gather while catching up, in milliseconds; live events are handed out as they come. */
const GATHERING = 10;

/** What the supervisor asks of the ledger to find out whether a silent subscription is a dead one. */
export type LedgerToProbe = Pick<Ledger, 'head' | 'readAll'>;

/** The server has events for this subscription that do not arrive. */
class SubscriptionStalled extends Error {
  constructor(readonly position: bigint) {
    super(`the subscription is silent, though the ledger has an event for it at position ${position}`);
    this.name = 'SubscriptionStalled';
  }
}

/**
 * Keeps a subscription going. Where it breaks, or is silent while the ledger has more for it, another one begins behind the last
 * event that was handed out. Where the server gives no checkpoint, as at the end of a small or idle ledger, the ledger is asked.
 */
export class EsdbSubscription implements Subscription {
  private readonly closing = new AbortController();
  private feed: SubscriptionFeed | undefined;
  private after: bigint | undefined;
  /** An event that a probe found missing; missing still at the next one, the subscription is dead. */
  private missing: bigint | undefined;

  constructor(
    private readonly connection: EsdbConnection,
    private readonly ledger: LedgerToProbe,
    private readonly options: SubscribeOptions & { readonly watchdogInterval: number; readonly ended: () => void },
  ) {
    this.after = options.after;
  }

  async *[Symbol.asyncIterator](): AsyncIterator<SubscriptionMessage> {
    const backoff = new Backoff(Infinity);
    while (!this.isClosed()) {
      const { client } = this.connection;
      const feed = new SubscriptionFeed(client, this.options.prefix, this.after);
      this.feed = feed;
      try {
        for await (const message of this.follow(feed)) {
          backoff.succeeded();
          yield message;
        }
      } catch (error) {
        if (this.isClosed()) return;
        const refusal = refusalOfRead(error, `streams that begin with ${this.options.prefix}`);
        if (refusal) throw refusal;
        this.connection.failed(client, error);
        await backoff.pause(error, this.closing.signal).catch((reason: unknown) => this.unlessClosed(reason));
      } finally {
        await feed.close();
      }
    }
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.options.ended();
    this.feed?.interrupt();
    await this.feed?.close();
  }

  private isClosed(): boolean {
    return this.closing.signal.aborted;
  }

  private async *follow(feed: SubscriptionFeed): AsyncGenerator<SubscriptionMessage> {
    let live = false;
    this.missing = undefined;
    while (!this.isClosed()) {
      const message = await this.next(feed, live);
      if (this.isClosed()) return;
      if (message) {
        this.missing = undefined;
        if (this.advance(message)) yield message;
        live ||= message.kind === 'caught-up';
        if (message.kind === 'caught-up') yield* this.probe(feed);
      } else if ((yield* this.probe(feed)) && !live) {
        live = true; // a server older than 23.10 does not say it
        yield { kind: 'caught-up' };
      }
    }
  }

  /** `undefined` after a while of silence. */
  private async next(feed: SubscriptionFeed, live: boolean): Promise<SubscriptionMessage | undefined> {
    const arrived = await feed.arrival(this.options.watchdogInterval);
    if (!arrived) return undefined;
    if (!live) await feed.arrival(GATHERING, MAX_BATCH);
    return feed.take();
  }

  /** Moves on; false for a checkpoint that is behind already. */
  private advance(message: SubscriptionMessage): boolean {
    if (message.kind === 'caught-up') return true;
    const position = message.kind === 'events' ? message.events.at(-1)?.position : message.position;
    if (position === undefined || (this.after !== undefined && position <= this.after))
      return message.kind === 'events';
    this.after = position;
    return true;
  }

  /**
   * Compares with the ledger: when nothing is outstanding, yields a checkpoint at its end and answers true.
   * @throws SubscriptionStalled
   */
  private async *probe(feed: SubscriptionFeed): AsyncGenerator<SubscriptionMessage, boolean> {
    const { after } = this;
    const end = await this.ledger.head();
    if (end === undefined || (after !== undefined && end <= after)) return true;
    const outstanding = await this.firstAfter(after);
    if (!feed.empty || this.isClosed()) return false;
    if (outstanding !== undefined && outstanding <= end) {
      if (this.missing === outstanding) throw new SubscriptionStalled(outstanding);
      this.missing = outstanding;
      return false;
    }
    this.after = end;
    yield { kind: 'checkpoint', position: end };
    return true;
  }

  private async firstAfter(after: bigint | undefined): Promise<bigint | undefined> {
    const { prefix } = this.options;
    for await (const { position } of this.ledger.readAll({
      prefix,
      limit: 1,
      ...(after === undefined ? {} : { after }),
    }))
      return position;
    return undefined;
  }

  private unlessClosed(reason: unknown): void {
    if (!this.isClosed()) throw reason;
  }
}
