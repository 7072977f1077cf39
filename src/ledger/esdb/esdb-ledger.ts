import { BACKWARDS, END, FORWARDS, START } from '@eventstore/db-client';
import type {
  AppendResult,
  ExpectedRevision,
  Ledger,
  ProposedEvent,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  SubscribeOptions,
  Subscription,
} from '../ledger';
import { type EncodedEvent, encodeProposed } from '../proposed-events';
import { appendUntilKnown, toJsonEvent } from './esdb-append';
import { EsdbConnection } from './esdb-connection';
import { ESDB_DEFAULTS, type EsdbOptions } from './esdb-options';
import { readToEnd } from './esdb-read';
import { EsdbSubscription } from './esdb-subscription';
import { InFlight } from './in-flight';

/**
 * Connects to EventStoreDB, KurrentDB or the embedded ledger's protocol server by its connection string (`esdb://…`). Reads the
 * ledger's end once, so that a wrong address or a missing permission shows here. One connection a process: the client's
 * pending appends share one table.
 * @throws LedgerUnavailable when the server does not answer
 */
export async function connectEsdbLedger(url: string, options: Partial<EsdbOptions> = {}): Promise<EsdbLedger> {
  const ledger = new EsdbLedger(new EsdbConnection(url), { ...ESDB_DEFAULTS, ...options });
  try {
    await ledger.head();
  } catch (error) {
    await ledger.close();
    throw error;
  }
  return ledger;
}

export class EsdbLedger implements Ledger {
  private readonly inFlight = new InFlight();
  private readonly subscriptions = new Set<Subscription>();

  constructor(
    private readonly connection: EsdbConnection,
    private readonly options: EsdbOptions,
  ) {}

  async append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<AppendResult> {
    const encoded = encodeProposed(stream, expected, events);
    const sent = events.map((event, n) => toJsonEvent(event, encoded[n] as EncodedEvent));
    return this.inFlight.run(() => appendUntilKnown(this.connection, this.options, { stream, expected, events: sent }));
  }

  async *readStream(
    stream: string,
    { direction = 'forwards', from, limit = Number.MAX_SAFE_INTEGER }: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    const forwards = direction === 'forwards';
    let fromRevision = from;
    let left = limit;
    if (left <= 0) return;
    const events = readToEnd(this.connection, this.options, stream, (client) =>
      client.readStream(stream, {
        direction: forwards ? FORWARDS : BACKWARDS,
        fromRevision: fromRevision ?? (forwards ? START : END),
        maxCount: left,
      }),
    );
    for await (const event of events) {
      left -= 1;
      fromRevision = event.revision + (forwards ? 1n : -1n);
      yield event;
      if (left === 0 || fromRevision < 0n) return;
    }
  }

  /** The client can filter subscriptions only, so other streams' events are read and left out here. */
  async *readAll({ prefix, after, limit = Number.MAX_SAFE_INTEGER }: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    let seen = after;
    let left = limit;
    if (left <= 0) return;
    const events = readToEnd(this.connection, this.options, '$all', (client) =>
      client.readAll({ fromPosition: seen === undefined ? START : { commit: seen, prepare: seen } }),
    );
    for await (const event of events) {
      if (seen !== undefined && event.position <= seen) continue;
      seen = event.position;
      if (!event.stream.startsWith(prefix)) continue;
      left -= 1;
      yield event;
      if (left === 0) return;
    }
  }

  subscribe(options: SubscribeOptions): Subscription {
    const { watchdogInterval } = this.options;
    const ended = (): void => void this.subscriptions.delete(subscription);
    const subscription = new EsdbSubscription(this.connection, this, { ...options, watchdogInterval, ended });
    this.subscriptions.add(subscription);
    return subscription;
  }

  async head(): Promise<bigint | undefined> {
    const last = readToEnd(this.connection, this.options, '$all', (client) =>
      client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }),
    );
    for await (const { position } of last) return position;
    return undefined;
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await this.connection.close();
  }
}
