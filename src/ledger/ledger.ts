/**
 * The ledger: all streams of events. One port, two engines (`embedded/`, `esdb/`); `test/contract/ledger.ts` says what both do.
 * Revisions and positions are `bigint` here and decimal strings outside.
 */
export interface Ledger {
  /**
   * Appends `events` to `stream` whole or not at all, durable when it resolves.
   * Idempotent: the same event ids at the same expected revision succeed again and write nothing.
   * @throws RevisionConflict when the stream is not at `expected` (and the ids are not those stored there)
   * @throws StreamDeleted, AppendTooLarge
   * @throws LedgerUnavailable when the outcome is unknown: the caller may send the very same events again
   */
  append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<AppendResult>;

  /** Events of one stream, from `from` inclusive. A missing stream has no events. @throws StreamDeleted */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  /** Events of all streams whose name begins with `prefix`, in the order of the ledger, after position `after`. */
  readAll(options: ReadAllOptions): AsyncIterable<RecordedEvent>;

  /**
   * Follows all streams whose name begins with `prefix`: first what is there, in batches, then live.
   * Survives a lost connection: it resumes behind the last event that it handed out. Ends when `close` is called.
   */
  subscribe(options: SubscribeOptions): Subscription;

  /** Position of the last event of the ledger; `undefined` when it is empty. */
  head(): Promise<bigint | undefined>;

  close(): Promise<void>;
}

/** `'no-stream'` for the first event, else the revision that the stream must be at. Never "any". */
export type ExpectedRevision = 'no-stream' | bigint;

export type JsonObject = { readonly [key: string]: unknown };

export interface ProposedEvent {
  /** A UUID. */
  readonly eventId: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

export interface RecordedEvent extends ProposedEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
}

export interface AppendResult {
  /** Revision of the last event of this append. */
  readonly revision: bigint;
  readonly position: bigint;
  /**
   * True when the adapter could not tell a first success from a repeated one (it had to retry):
   * the writer then reads what is stored before it chains onto it.
   */
  readonly retried: boolean;
}

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** Inclusive; defaults to the first event forwards and the last one backwards. */
  readonly from?: bigint;
  readonly limit?: number;
}

export interface ReadAllOptions {
  readonly prefix: string;
  /** Exclusive; from the beginning when left out. */
  readonly after?: bigint;
  readonly limit?: number;
}

export interface SubscribeOptions {
  readonly prefix: string;
  /** Exclusive; from the beginning when left out. */
  readonly after?: bigint;
}

export type SubscriptionMessage =
  /** In the order of the ledger; never empty. */
  | { readonly kind: 'events'; readonly events: readonly RecordedEvent[] }
  /** No matching event up to `position` is outstanding: a checkpoint may move there. */
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  /** Everything that was there has been handed out; what follows is live. Repeated after falling behind. */
  | { readonly kind: 'caught-up' };

export interface Subscription extends AsyncIterable<SubscriptionMessage> {
  close(): Promise<void>;
}
