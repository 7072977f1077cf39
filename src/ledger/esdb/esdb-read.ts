import {
  StreamNotFoundError,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import type { RecordedEvent } from '../ledger';
import { Backoff } from './backoff';
import type { EsdbConnection } from './esdb-connection';
import type { EsdbOptions } from './esdb-options';
import { AttemptTimedOut, refusalOfRead } from './outcome';
import { toRecordedEvent } from './recorded-event';

type Resolved = ResolvedEvent | AllStreamResolvedEvent;
export type OpenRead = (client: EventStoreDBClient) => StreamingRead<Resolved>;

/**
 * Reads events to the end, opening the read again where the connection breaks: `open` begins behind the last event that was
 * handed out. A stream that does not exist has no events. `subject` is for messages.
 */
export async function* readToEnd(
  connection: EsdbConnection,
  options: EsdbOptions,
  subject: string,
  open: OpenRead,
): AsyncGenerator<RecordedEvent> {
  const backoff = new Backoff(options.giveUpAfter);
  for (;;) {
    const { client } = connection;
    try {
      for await (const event of readOnce(open(client), options.attemptTimeout)) {
        backoff.succeeded();
        yield event;
      }
      connection.answered();
      return;
    } catch (error) {
      if (error instanceof StreamNotFoundError) return;
      const refusal = refusalOfRead(error, subject);
      if (refusal) throw refusal;
      connection.failed(client, error);
      await backoff.pause(error);
    }
  }
}

/**
 * One read, cancelled at the server in every case, and broken off when the server is silent for too long. A read that is left
 * early is drained, not destroyed: the client's inner stream would wait for ever with what it has buffered.
 */
async function* readOnce(read: StreamingRead<Resolved>, timeout: number): AsyncGenerator<RecordedEvent> {
  let waiting = true;
  let silent = false;
  const watch = setInterval(() => {
    if (waiting && silent) read.destroy(new AttemptTimedOut(timeout));
    silent = true;
  }, timeout);
  try {
    for await (const resolved of read.iterator({ destroyOnReturn: false }) as AsyncIterable<Resolved>) {
      silent = false;
      const event = toRecordedEvent(resolved);
      waiting = false;
      if (event) yield event;
      waiting = true;
      silent = false;
    }
  } finally {
    clearInterval(watch);
    read.on('error', () => undefined); // whoever waited for it has it already
    read.resume();
    await read.cancel().catch(() => undefined); // there is nothing to cancel when opening it failed
  }
}
