import type { ExpectedState } from './log-record';
import { isSoftDeleted } from './stream-metadata';
import { isTombstoned, type StreamState } from './stream-state';

/** Where an event stands. */
export interface Place {
  readonly revision: bigint;
  readonly position: bigint;
}

/** What the check may ask about events that are there already, those of the commit in the making included. */
export interface StreamHistory {
  /** Where the stream recently got an event with this id. */
  recent(id: string): Place | undefined;
  /** Ids and places of the stream's events from a revision on. */
  from(revision: bigint): Iterable<Place & { readonly id: string }>;
  /** Whether the stream has metadata. */
  hasMetadata(): boolean;
}

export type Verdict =
  | { readonly kind: 'write' }
  | ({ readonly kind: 'repeated' } & Place)
  | { readonly kind: 'conflict'; readonly actual: bigint }
  | { readonly kind: 'deleted' };

/** Decides an append as EventStoreDB does: by expected state, with event ids as the proof that it is a repetition. */
export function checkAppend(
  state: StreamState,
  expected: ExpectedState,
  ids: readonly string[],
  history: StreamHistory,
): Verdict {
  if (isTombstoned(state)) return { kind: 'deleted' };
  if (expected === 'any') return checkRecent(state, ids, history);
  if (expected === 'stream-exists') {
    if (isSoftDeleted(state.metadata)) return { kind: 'deleted' };
    const exists = state.last >= 0n || history.hasMetadata();
    return exists ? checkRecent(state, ids, history) : conflict(state);
  }
  return checkRevision(state, expected === 'no-stream' ? -1n : expected, ids, history);
}

/** Repeated when all ids are known; a conflict when the first is known and a later one is not; else new. */
function checkRecent(state: StreamState, ids: readonly string[], history: StreamHistory): Verdict {
  let last: Place | undefined;
  for (const id of ids) {
    const place = history.recent(id);
    if (!place) return last ? conflict(state) : { kind: 'write' };
    last = place;
  }
  return last ? { kind: 'repeated', ...last } : { kind: 'write' };
}

function checkRevision(state: StreamState, expected: bigint, ids: readonly string[], history: StreamHistory): Verdict {
  if (expected === state.last) return { kind: 'write' };
  if (expected > state.last) return conflict(state);
  const stored = repeatedAt(expected + 1n, ids, history);
  if (stored) return { kind: 'repeated', ...stored };
  return expected === -1n && isSoftDeleted(state.metadata) ? { kind: 'write' } : conflict(state);
}

/** Place of the last id when exactly these ids stand from `revision` on. */
function repeatedAt(revision: bigint, ids: readonly string[], history: StreamHistory): Place | undefined {
  let matched = 0;
  if (ids.length === 0) return undefined;
  for (const event of history.from(revision)) {
    if (event.id !== ids[matched]) return undefined;
    matched += 1;
    if (matched === ids.length) return { revision: event.revision, position: event.position };
  }
  return undefined;
}

function conflict(state: StreamState): Verdict {
  return { kind: 'conflict', actual: state.last };
}
