import { DELETED_REVISION, type LogRecord } from './log-record';
import type { LogStorage } from './log-storage';
import { countOfRun, decodeRun } from './run-codec';
import { describedStream, metadataStreamOf, parseStreamMetadata, type StreamMetadata } from './stream-metadata';

/** What the log knows of a stream before it reads or writes it. */
export interface StreamState {
  readonly stream: string;
  /** `undefined` until the stream has its first event. */
  number: number | undefined;
  /** Revision of the last event, -1n where there is none, {@link DELETED_REVISION} once tombstoned. */
  last: bigint;
  metadata: StreamMetadata;
}

export function isTombstoned(state: StreamState): boolean {
  return state.last === DELETED_REVISION;
}

/** The state of a stream as committed. */
export function loadStreamState(storage: LogStorage, stream: string): StreamState {
  const number = storage.streamNumber(stream);
  const described = describedStream(stream);
  if (described !== undefined) {
    const deleted = lastRevision(storage, storage.streamNumber(described)) === DELETED_REVISION;
    const last = deleted ? DELETED_REVISION : lastRevision(storage, number);
    return { stream, number, last, metadata: { maxCount: 1n } };
  }
  return { stream, number, last: lastRevision(storage, number), metadata: loadMetadata(storage, stream) };
}

function loadMetadata(storage: LogStorage, stream: string): StreamMetadata {
  const number = storage.streamNumber(metadataStreamOf(stream));
  const place = number === undefined ? undefined : storage.placeAt(number, DELETED_REVISION);
  const last = place && recordsOfRun(storage, place.position).at(-1);
  return last ? parseStreamMetadata(last.data) : {};
}

function lastRevision(storage: LogStorage, number: number | undefined): bigint {
  const place = number === undefined ? undefined : storage.placeAt(number, DELETED_REVISION);
  if (!place) return -1n;
  return place.firstRevision + BigInt(countOfRun(bytesOfRun(storage, place.position))) - 1n;
}

export function bytesOfRun(storage: LogStorage, position: bigint): Buffer {
  const bytes = storage.run(position);
  if (!bytes) throw new Error(`the log is damaged: nothing at position ${position}, where a stream points to`);
  return bytes;
}

export function recordsOfRun(storage: LogStorage, position: bigint): LogRecord[] {
  return decodeRun(bytesOfRun(storage, position), position);
}
