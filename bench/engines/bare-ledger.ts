import { mkdirSync } from 'node:fs';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { LogStorage, type RunToWrite } from '../../src/ledger/embedded/log/log-storage';
import { encodeRuns, stampRun } from '../../src/ledger/embedded/log/run-codec';
import type { ExpectedRevision, ProposedEvent } from '../../src/ledger/ledger';
import type { LedgerPlace } from './engine-pair';

/** The engine under a ledger, with nothing of ours before it: it makes bytes of events and has them on disk. */
export interface BareLedger {
  append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<void>;
  close(): Promise<void>;
}

export function openBareLedger(place: LedgerPlace): BareLedger {
  return place.kind === 'embedded' ? new BareLog(place.directory) : new BareClient(place.url);
}

/** The records of our own log straight into LMDB: no check of ids, of sizes or of revisions. */
class BareLog implements BareLedger {
  private readonly storage: LogStorage;
  private readonly streams = new Map<string, number>();
  private position = 1n;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.storage = LogStorage.open(directory);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<void> {
    const known = this.streams.get(stream);
    const streamNumber = known ?? this.streams.size;
    this.streams.set(stream, streamNumber);
    const runs = encodeRuns(
      stream,
      events.map(({ eventId, type, data, metadata }) => ({
        id: eventId,
        type,
        json: true,
        data: Buffer.from(JSON.stringify(data)),
        metadata: Buffer.from(JSON.stringify(metadata)),
      })),
    );
    let firstRevision = expected === 'no-stream' ? 0n : expected + 1n;
    const placed: RunToWrite[] = [];
    for (const run of runs) {
      stampRun(run, 0n, firstRevision);
      placed.push({ streamNumber, firstRevision, position: this.position, run });
      firstRevision += BigInt(run.count);
      this.position += BigInt(run.count);
    }
    return this.storage.commit(known === undefined ? new Map([[stream, streamNumber]]) : new Map(), placed);
  }

  close(): Promise<void> {
    return this.storage.close();
  }
}

/** The official client, as its own documentation uses it. */
class BareClient implements BareLedger {
  private readonly client: EventStoreDBClient;

  constructor(url: string) {
    this.client = EventStoreDBClient.connectionString(url);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<void> {
    await this.client.appendToStream(
      stream,
      events.map(({ eventId: id, type, data, metadata }) => jsonEvent({ id, type, data, metadata })),
      { expectedRevision: expected === 'no-stream' ? NO_STREAM : expected },
    );
  }

  close(): Promise<void> {
    return this.client.dispose();
  }
}
