import type { DecisionMetadata } from '../../domain/game/events';
import { SCHEMA_VERSION } from '../../domain/game/upcast';
import { FORMULA_VERSION } from '../../domain/formula-version';
import { chainedText } from '../../domain/proof/hash-chain';
import type { ProposedEvent } from '../../ledger/ledger';
import { eventIdOf, hashOf } from '../../sealing/digest';
import type { RecordingContext } from './recording-context';

/** What there is to record, before it is stamped. */
interface Stampable {
  readonly type: string;
  readonly data: object;
  readonly metadata?: DecisionMetadata;
}

/** Where an event goes. */
export interface Place {
  readonly stream: string;
  readonly revision: bigint;
  /** Of the event before, base64url; `CHAIN_START` where there is none. */
  readonly previousHash: string;
}

export interface Chained {
  readonly proposed: ProposedEvent;
  readonly hash: string;
  /** What the event takes of an append, in bytes. */
  readonly size: number;
}

/** Who and when, as the metadata of an event has it. */
export interface Stamp extends RecordingContext {
  readonly recordedAt: string;
  readonly schemaVersion: number;
  readonly formulaVersion: number;
}

/** The ids and the frame that a store keeps with each event, generously. */
const FRAME_SIZE = 256;

/** The stamp of events behind one of `recordedAt`, which never runs backwards within a stream (S20). */
export function stampAfter(recordedAt: string, { context, now }: { context: RecordingContext; now: string }): Stamp {
  return {
    ...context,
    recordedAt: now > recordedAt ? now : recordedAt,
    schemaVersion: SCHEMA_VERSION,
    formulaVersion: FORMULA_VERSION,
  };
}

/** An event in its place: stamped, chained to the one before, and named by its hash (S22). */
export function chainEvent(event: Stampable, { stream, revision, previousHash }: Place, stamp: Stamp): Chained {
  const { type, data } = event;
  const metadata = stampEvent(event, stamp, previousHash);
  const text = chainedText({ stream, revision, type, data, metadata });
  const hash = hashOf(text);
  metadata.hash = hash;
  const proposed = { eventId: eventIdOf(hash), type, data: { ...data }, metadata };
  return { proposed, hash, size: Buffer.byteLength(text) + FRAME_SIZE };
}

/** `hash` takes no part in the text that is hashed. */
type StampedMetadata = Record<string, unknown> & { hash: string | undefined };

/** The larger part first and every field in place from the start: of the ways to put such an object together the fastest, by half. */
function stampEvent({ metadata }: Stampable, stamp: Stamp, previousHash: string): StampedMetadata {
  const { source } = stamp;
  if (source === undefined || metadata?.source === undefined)
    return { ...stamp, ...metadata, previousHash, hash: undefined };
  return { ...stamp, ...metadata, feed: metadata.source, source, previousHash, hash: undefined };
}
