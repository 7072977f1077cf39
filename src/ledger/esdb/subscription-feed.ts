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
  /** How often ‘caught-up’ waits here. */
  private endings = 0;
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

  /** What has arrived: events, or a marker that they don't stand in for. @throws what broke the subscription, once it is all taken */
  take(): SubscriptionMessage | undefined {
    const events = this.takeEvents();
    if (events.length > 0) {
      if (this.subscription.isPaused() && this.waiting.length < MAX_WAITING) this.subscription.resume();
      return { kind: 'events', events };
    }
    const marker = this.waiting.shift() as Marker | undefined;
    if (marker === undefined && this.failed) throw this.failure;
    if (marker?.kind === 'caught-up') this.endings -= 1;
    return marker;
  }

  /** With the checkpoints in between, of which the server sends one every 32 events: the events behind them say more. */
  private takeEvents(): RecordedEvent[] {
    const events: RecordedEvent[] = [];
    let taken = 0;
    for (const [at, item] of this.waiting.entries()) {
      if (isMarker(item)) {
        if (item.kind === 'caught-up') break;
        continue;
      }
      events.push(item);
      taken = at + 1;
      if (events.length === MAX_BATCH) break;
    }
    this.waiting.splice(0, taken);
    return events;
  }

  /** Waits until so much has arrived, the server has no more, or `milliseconds` have passed. Answers whether anything is there. */
  async arrival(milliseconds: number, enough = 1): Promise<boolean> {
    const arrived = (): boolean => this.failed || this.waiting.length >= enough || this.endings > 0;
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
      if (next.marker.kind === 'caught-up') this.endings += 1;
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
