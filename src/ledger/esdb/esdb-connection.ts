import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import type { Channel } from '@grpc/grpc-js';
import { LedgerUnavailable } from '../errors';
import { AttemptTimedOut } from './outcome';
import { onUnclaimedAnswer } from './unclaimed-answer';

/** How long a client may take to end its streams, in milliseconds; it waits for ever for one that nobody reads. */
const DISPOSAL = 1_000;
/** Time-outs in a row after which the client itself is suspected. */
const SUSPICIOUS_TIMEOUTS = 2;

/** A client, and the word that another one took its place: nothing more is to come through it then. */
export interface ClientInUse {
  readonly client: EventStoreDBClient;
  readonly replaced: AbortSignal;
}

/**
 * The client of a ledger's server, and another one in its place when it does not recover by itself: a client whose
 * discovery failed once fails for ever, a batch stream can hang without an error, and one that got an answer nobody
 * claims reads no further.
 */
export class EsdbConnection {
  private current: EventStoreDBClient;
  private replacing = replacement();
  private timeouts = 0;
  private closed = false;
  private readonly url: string;
  private readonly stopListening: () => void;

  constructor(url: string) {
    this.url = throwing(url);
    this.current = EventStoreDBClient.connectionString(this.url);
    this.stopListening = onUnclaimedAnswer(() => this.replaceClient());
  }

  /** @throws LedgerUnavailable once closed */
  get client(): EventStoreDBClient {
    if (this.closed) throw new LedgerUnavailable('the ledger is closed');
    return this.current;
  }

  /** @throws LedgerUnavailable once closed */
  get inUse(): ClientInUse {
    return { client: this.client, replaced: this.replacing.signal };
  }

  answered(): void {
    this.timeouts = 0;
  }

  /** Call when an attempt through `client` failed without the server's refusal. */
  failed(client: EventStoreDBClient, error: unknown): void {
    if (this.closed || client !== this.current) return;
    this.timeouts = error instanceof AttemptTimedOut ? this.timeouts + 1 : 0;
    if (this.timeouts >= SUSPICIOUS_TIMEOUTS || isDiscoveryFailure(error)) this.replaceClient();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.stopListening();
    await discard(this.current);
    this.replacing.abort();
  }

  private replaceClient(): void {
    const { current, replacing } = this;
    this.timeouts = 0;
    this.current = EventStoreDBClient.connectionString(this.url);
    this.replacing = replacement();
    replacing.abort();
    void discard(current);
  }
}

/** Every append in flight listens. */
function replacement(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Without exceptions the client answers a refused append with a revision that is made up. */
function throwing(url: string): string {
  return url.replace(/([?&]throwOnAppendFailure=)[^&]*/iu, '$1true');
}

function isDiscoveryFailure(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Failed to discover');
}

/** `dispose` ends the client's streams but leaves its channel open, to which it has no public access. */
async function discard(client: EventStoreDBClient): Promise<void> {
  await Promise.race([client.dispose(), setTimeout(DISPOSAL, undefined, { ref: false })]);
  const { getChannel } = client as unknown as { getChannel: () => Promise<Channel> };
  await getChannel().then(
    (channel) => channel.close(),
    () => undefined, // there never was one: discovery failed
  );
}
