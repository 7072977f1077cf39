import { NO_STREAM, jsonEvent, type JSONEventData } from '@eventstore/db-client';
import type { AppendResult, ExpectedRevision, ProposedEvent } from '../ledger';
import type { EncodedEvent } from '../proposed-events';
import { Backoff } from './backoff';
import type { EsdbConnection } from './esdb-connection';
import type { EsdbOptions } from './esdb-options';
import { AttemptTimedOut, refusalOfAppend } from './outcome';

/** Server and adapter keep the same time; the server gets to say so first. */
const GRACE = 1_000;

/** Sends an append until its outcome is known. The same ids at the same revision can't be written twice. */
export async function appendUntilKnown(
  connection: EsdbConnection,
  options: EsdbOptions,
  append: { readonly stream: string; readonly expected: ExpectedRevision; readonly events: JSONEventData[] },
): Promise<AppendResult> {
  const { stream, expected, events } = append;
  const backoff = new Backoff(options.giveUpAfter);
  for (let retried = false; ; retried = true) {
    const { client, replaced } = connection.inUse;
    try {
      const sent = client.appendToStream(stream, events, {
        expectedRevision: expected === 'no-stream' ? NO_STREAM : expected,
        deadline: options.attemptTimeout,
      });
      const result = await within(options.attemptTimeout + GRACE, sent, replaced);
      connection.answered();
      if (!result.position) throw new Error(`the server gave no position for an append to ${stream}`);
      return { revision: result.nextExpectedRevision, position: result.position.commit, retried };
    } catch (error) {
      const refusal = refusalOfAppend(error, stream, expected);
      if (refusal) throw refusal;
      connection.failed(client, error);
      await backoff.pause(error);
    }
  }
}

/**
 * An event as the client takes it. What it is given as an object it writes as JSON, then as base64, and reads that back: a quarter of the time of a large append
 * was the metadata's, so they go in as the bytes that they are on the wire. The data of a JSON event have no such way in.
 */
export function toJsonEvent({ eventId, type, data }: ProposedEvent, { metadata }: EncodedEvent): JSONEventData {
  return jsonEvent({ id: eventId, type, data, metadata });
}

/** The client's batch appends never time out by themselves, and can hang when their client is replaced. */
async function within<T>(milliseconds: number, sent: Promise<T>, replaced: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop = (): void => undefined;
  const noAnswer = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('the client was replaced'));
    timer = setTimeout(() => reject(new AttemptTimedOut(milliseconds)), milliseconds);
    replaced.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([sent, noAnswer]);
  } finally {
    clearTimeout(timer);
    replaced.removeEventListener('abort', stop);
  }
}
