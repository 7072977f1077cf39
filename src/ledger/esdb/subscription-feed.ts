import {
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import type { RecordedEvent, SubscriptionMessage } from '../ledger';
import { toRecordedEvent } from './recorded-event';

/** Events handed out in one message at most. */
export const MAX_BATCH = 500;
/** The server is held back while this many events wait. */
const MAX_WAITING = 1000;

type Marker = Exclude<SubscriptionMessage, { kind: 'events' }>;

/**
 * One subscription of the client as messages. Checkpoints and `caughtUp` come through callbacks that overtake events still in the
 * client's own buffer, so each waits here until those are through.
 */
export class SubscriptionFeed {
  private readonly subscription: AllStreamSubscription;
  private readonly waiting: (RecordedEvent | Marker)[] = [];
  private overtaking: { readonly marker: Marker; behind: number }[] = [];
  private failure: unknown;
  private failed = false;
  private closed = false;
  private markers = 0;
  private wake: ((interrupted?: boolean) => void) | undefined;

  constructor(client: EventStoreDBClient, prefix: string, after: bigint | undefined) {
    this.subscription = client.subscribeToAll({
      fromPosition: after === undefined ? START : { commit: after, prepare: after },
      filter: streamNameFilter({
        prefixes: [prefix],
        checkpointReached: (_, { commit }) => this.mark({ kind: 'checkpoint', position: commit }),
      }),
    });
    this.subscription.on('data', (resolved: AllStreamResolvedEvent) => this.receive(resolved));
    this.subscription.on('caughtUp', () => this.mark({ kind: 'caught-up' }));
    this.subscription.on('error', (error) => this.fail(error));
    this.subscription.on('end', () => this.fail(new Error('the server ended the subscription')));
    this.subscription.on('close', () => this.fail(new Error('the subscription was closed')));
  }

  get empty(): boolean {
    return this.waiting.length === 0;
  }

  /** What has arrived: events up to the next marker, or a marker. @throws what broke the subscription, once it is all taken */
  take(): SubscriptionMessage | undefined {
    const [first] = this.waiting;
    if (!first) {
      if (this.failed) throw this.failure;
      return undefined;
    }
    if (isMarker(first)) {
      this.markers -= 1;
      this.waiting.shift();
      return first;
    }
    const end = this.waiting.findIndex((item, n) => n === MAX_BATCH || isMarker(item));
    const events = this.waiting.splice(0, end === -1 ? this.waiting.length : end) as RecordedEvent[];
    if (this.subscription.isPaused() && this.waiting.length < MAX_WAITING) this.subscription.resume();
    return { kind: 'events', events };
  }

  /** Waits until `enough` events, a marker or a failure are there, or `milliseconds` have passed. Answers whether anything is. */
  async arrival(milliseconds: number, enough = 1): Promise<boolean> {
    const arrived = (): boolean => this.failed || this.waiting.length >= enough || this.markers > 0;
    if (!arrived()) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = (interrupted) => {
          if (!interrupted && !arrived()) return;
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = undefined;
    }
    return this.failed || !this.empty;
  }

  /** Ends `arrival`. */
  interrupt(): void {
    this.wake?.(true);
  }

  /** Drains what the client has buffered: its inner stream ends only then. */
  async close(): Promise<void> {
    this.closed = true;
    this.subscription.resume();
    await this.subscription.unsubscribe().catch(() => undefined); // there is nothing to end when opening it failed
  }

  private receive(resolved: AllStreamResolvedEvent): void {
    if (this.closed) return;
    try {
      const event = toRecordedEvent(resolved);
      if (event) this.waiting.push(event);
    } catch (error) {
      this.fail(error);
      return;
    }
    for (const overtaking of this.overtaking) overtaking.behind -= 1;
    this.letThrough();
    if (this.waiting.length >= MAX_WAITING) this.subscription.pause();
    this.wake?.();
  }

  private mark(marker: Marker): void {
    this.overtaking.push({ marker, behind: this.subscription.readableLength });
    this.letThrough();
    this.wake?.();
  }

  private letThrough(): void {
    while (this.overtaking[0] && this.overtaking[0].behind <= 0) {
      const [next] = this.overtaking.splice(0, 1);
      if (!next) return;
      this.waiting.push(next.marker);
      this.markers += 1;
    }
  }

  private fail(error: unknown): void {
    if (this.failed) return;
    this.failed = true;
    this.failure = error;
    this.wake?.();
  }
}

function isMarker(item: RecordedEvent | Marker): item is Marker {
  return 'kind' in item;
}
