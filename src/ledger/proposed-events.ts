import { AppendTooLarge } from './errors';
import type { ExpectedRevision, JsonObject, ProposedEvent } from './ledger';

/** What both engines take in one append, as EventStoreDB of the 24.10 line counts it: bytes of data and metadata, and two a character of the type. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/** A proposed event as the bytes that are stored. */
export interface EncodedEvent {
  /** In lower case, as engines give it back. */
  readonly id: string;
  readonly type: string;
  readonly metadata: Buffer;
  readonly data: Buffer;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Checks an append before an engine sees it: some engines answer a bad event by killing the connection or the process.
 * @throws TypeError naming field and rule, AppendTooLarge
 */
export function encodeProposed(
  stream: string,
  expected: ExpectedRevision,
  events: readonly ProposedEvent[],
): EncodedEvent[] {
  checkAppend(stream, expected, events);
  let size = 0;
  return events.map((event) => {
    const encoded = encodeEvent(event);
    size += encoded.data.length + encoded.metadata.length + 2 * encoded.type.length;
    if (size > MAX_APPEND_BYTES) throw new AppendTooLarge(stream, MAX_APPEND_BYTES);
    return encoded;
  });
}

function checkAppend(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): void {
  if (stream === '' || stream.startsWith('$'))
    throw new TypeError(`stream: "${stream}" is empty or begins with $, which is the engine's`);
  if (expected !== 'no-stream' && expected < 0n)
    throw new TypeError(`expected: a revision is 0 or more, not ${expected}`);
  if (events.length === 0) throw new TypeError(`events: an append to ${stream} needs at least one`);
  events.forEach(({ eventId, type }, n) => {
    if (!UUID.test(eventId)) throw new TypeError(`events[${n}].eventId: "${eventId}" is not a UUID`);
    if (type === '' || type.startsWith('$'))
      throw new TypeError(`events[${n}].type: "${type}" is empty or begins with $, which is the engine's`);
  });
}

function encodeEvent({ eventId, type, data, metadata }: ProposedEvent): EncodedEvent {
  return {
    id: eventId.toLowerCase(),
    type,
    metadata: Buffer.from(JSON.stringify(metadata)),
    data: Buffer.from(JSON.stringify(data)),
  };
}

/**
 * The data or metadata of an event that another writer may have written: what is not a JSON object
 * becomes one that says so (`{"value": …}`, `{"base64": …}`), so that reading never fails on it.
 */
export function toJsonObject(value: unknown): JsonObject {
  if (value === undefined) return {};
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  return { value };
}
