import { randomUUID } from 'node:crypto';
import type { Verdict } from './append-check';
import type { CommitDraft } from './commit-draft';
import { DELETED_REVISION, type AppendOutcome, type ExpectedState, type LogEvent } from './log-record';
import { encodeRuns } from './run-codec';
import {
  METADATA_TYPE,
  SOFT_DELETED_JSON,
  describedStream,
  isSoftDeleted,
  metadataStreamOf,
  parseStreamMetadata,
  undeletedMetadata,
} from './stream-metadata';
import type { StreamState } from './stream-state';

/** A write that is ready to be decided against the state of the log, and whose bytes are encoded already. */
export type WriteOperation = (draft: CommitDraft) => AppendOutcome;

export function appendOperation(stream: string, expected: ExpectedState, events: readonly LogEvent[]): WriteOperation {
  const ids = events.map((event) => event.id);
  const runs = encodeRuns(stream, events);
  return (draft) => {
    const state = draft.state(stream);
    const verdict = draft.check(state, expected, ids);
    if (verdict.kind !== 'write') return verdict;
    const last = events.at(-1);
    if (!last) return { kind: 'written', revision: state.last, position: draft.end.nextPosition - 1n };
    if (isSoftDeleted(state.metadata)) undelete(draft, state);
    const outcome = { kind: 'written', ...draft.add(state, ids, runs) } as const;
    const described = describedStream(stream);
    if (described !== undefined) draft.state(described).metadata = parseStreamMetadata(last.data);
    return outcome;
  };
}

/** Soft deletion: the stream's events are hidden and its revisions go on where they were. */
export function deleteOperation(stream: string, expected: ExpectedState): WriteOperation {
  return (draft) => {
    const state = draft.state(stream);
    const metadata = draft.state(metadataStreamOf(stream));
    const verdict: Verdict = draft.check(state, expected, []);
    if (verdict.kind !== 'write') return verdict;
    if (state.last < 0n && metadata.last < 0n) return { kind: 'conflict', actual: -1n };
    return { kind: 'written', ...writeMetadata(draft, state, Buffer.from(SOFT_DELETED_JSON)) };
  };
}

/** Tombstone: the stream can never be read or written again. */
export function tombstoneOperation(stream: string, expected: ExpectedState): WriteOperation {
  return (draft) => {
    const state = draft.state(stream);
    const verdict = draft.check(state, expected, []);
    if (verdict.kind !== 'write') return verdict;
    const tombstone: LogEvent = {
      id: randomUUID(),
      type: '$streamDeleted',
      json: false,
      metadata: Buffer.alloc(0),
      data: Buffer.alloc(0),
    };
    const outcome = {
      kind: 'written',
      ...draft.add(state, [tombstone.id], encodeRuns(stream, [tombstone]), DELETED_REVISION),
    } as const;
    draft.state(metadataStreamOf(stream)).last = DELETED_REVISION;
    return outcome;
  };
}

function undelete(draft: CommitDraft, state: StreamState): void {
  const metadata = draft.state(metadataStreamOf(state.stream));
  let data: Uint8Array = Buffer.alloc(0);
  for (const record of draft.eventsFrom(metadata, metadata.last)) data = record.data;
  writeMetadata(draft, state, undeletedMetadata(data, state.last + 1n));
}

function writeMetadata(
  draft: CommitDraft,
  described: StreamState,
  data: Buffer,
): { revision: bigint; position: bigint } {
  const state = draft.state(metadataStreamOf(described.stream));
  const event: LogEvent = { id: randomUUID(), type: METADATA_TYPE, json: true, metadata: Buffer.alloc(0), data };
  const place = draft.add(state, [event.id], encodeRuns(state.stream, [event]));
  described.metadata = parseStreamMetadata(data);
  return place;
}
