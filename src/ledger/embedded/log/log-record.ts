/** An event as it goes into the log. */
export interface LogEvent {
  /** A UUID in lower case. */
  readonly id: string;
  readonly type: string;
  /** Content type `application/json`, else `application/octet-stream`. */
  readonly json: boolean;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
}

/** An event as it stands in the log. */
export interface LogRecord extends LogEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** Ticks of 100 ns since the Unix epoch. */
  readonly created: bigint;
}

/** What a writer expects of a stream: a revision that it is at, or one of the states that EventStoreDB knows besides. */
export type ExpectedState = 'any' | 'no-stream' | 'stream-exists' | bigint;

/** What became of an append. `revision` and `position` are those of its last event. */
export type AppendOutcome =
  | { readonly kind: 'written' | 'repeated'; readonly revision: bigint; readonly position: bigint }
  /** `actual` is -1n where the stream has no events. */
  | { readonly kind: 'conflict'; readonly actual: bigint }
  | { readonly kind: 'deleted' };

/** Revision of the record that tombstones a stream, and the `$tb` of a soft-deleted one. */
export const DELETED_REVISION = 2n ** 63n - 1n;

/** Largest append, in bytes as {@link sizeInLog} counts them: the limit of an EventStoreDB node of the 24.10 line. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/** Bytes that an event counts towards the limit of an append. */
export function sizeInLog(event: LogEvent): number {
  return event.data.length + event.metadata.length + 2 * event.type.length;
}
