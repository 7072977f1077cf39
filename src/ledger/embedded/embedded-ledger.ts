import { setImmediate } from 'node:timers/promises';
import { RevisionConflict, StreamDeleted } from '../errors';
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
import { encodeProposed } from '../proposed-events';
import { EmbeddedSubscription } from './embedded-subscription';
import { EventLog } from './log/event-log';
import type { Page } from './log/log-reader';
import type { LogRecord } from './log/log-record';
import { toRecordedEvent } from './recorded-event';

/** Opens the ledger of a data directory, creating what is missing. @throws DataDirectoryInUse when another process has it open */
export function openEmbeddedLedger(directory: string): EmbeddedLedger {
  return new EmbeddedLedger(EventLog.open(directory));
}

/** The ledger on a log in this process. `log` is for the protocol server that shares it with other processes. */
export class EmbeddedLedger implements Ledger {
  constructor(readonly log: EventLog) {}

  async append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<AppendResult> {
    const encoded = encodeProposed(stream, expected, events).map((event) => ({ ...event, json: true }));
    const outcome = await this.log.append(stream, expected, encoded);
    switch (outcome.kind) {
      case 'written':
      case 'repeated':
        return { revision: outcome.revision, position: outcome.position, retried: outcome.kind === 'repeated' };
      case 'conflict':
        throw new RevisionConflict(stream, expected, outcome.actual === -1n ? 'no-stream' : outcome.actual);
      case 'deleted':
        throw new StreamDeleted(stream);
    }
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    const { limit = Infinity } = options;
    let left = limit;
    for await (const records of this.pagesOfStream(stream, options)) {
      for (const record of records) {
        if (left-- <= 0) return;
        yield toRecordedEvent(record);
      }
    }
  }

  async *readAll({ prefix, after = 0n, limit = Infinity }: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    let left = limit;
    let next: bigint | undefined = after + 1n;
    while (next !== undefined && left > 0) {
      const page = this.log.read.allForwards(next, (stream) => stream.startsWith(prefix));
      for (const record of page.records) {
        if (left-- <= 0) return;
        yield toRecordedEvent(record);
      }
      next = page.next;
      if (next !== undefined) await setImmediate();
    }
  }

  subscribe(options: SubscribeOptions): Subscription {
    return new EmbeddedSubscription(this.log, options);
  }

  async head(): Promise<bigint | undefined> {
    return this.log.head;
  }

  close(): Promise<void> {
    return this.log.close();
  }

  private async *pagesOfStream(
    stream: string,
    { direction = 'forwards', from, limit }: ReadStreamOptions,
  ): AsyncGenerator<readonly LogRecord[]> {
    const view = this.log.read.view(stream);
    if (view === 'deleted') throw new StreamDeleted(stream);
    if (view === 'missing') return;
    let next: bigint | undefined = from ?? (direction === 'forwards' ? view.first : view.last);
    while (next !== undefined) {
      const page: Page =
        direction === 'forwards'
          ? this.log.read.streamForwards(view, next, limit)
          : this.log.read.streamBackwards(view, next, limit);
      yield page.records;
      next = page.next;
      if (next !== undefined) await setImmediate();
    }
  }
}
