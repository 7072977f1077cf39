import { type StoredEvent, UnreadableEvent } from '../game/upcast';

/** The stream in which the heads of all others are journalled (S24). */
export const HEADS_STREAM = 'heads';

/** Where a stream ended when it was journalled. */
export interface Head {
  readonly stream: string;
  /** Of its last event, a decimal string. */
  readonly revision: string;
  /** Of its last event, base64url. */
  readonly hash: string;
}

/** Streams have moved on. */
export interface HeadsJournalled {
  readonly type: 'HeadsJournalled';
  readonly data: {
    readonly heads: readonly Head[];
    /** Position of the ledger up to which no stream is left out, a decimal string; absent where only one writer's own appends are journalled. */
    readonly upTo?: string;
  };
}

/** @throws UnreadableEvent for an event that does not belong in the journal */
export function readHeads({ type, data }: StoredEvent): HeadsJournalled['data'] {
  if (type !== 'HeadsJournalled' || !('heads' in data) || !Array.isArray(data.heads))
    throw new UnreadableEvent(`an event of type ${type} does not belong in the stream ${HEADS_STREAM}`);
  return data as HeadsJournalled['data'];
}
