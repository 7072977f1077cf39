import type { DecidedEvent } from '../../domain/game/decided-event';
import type { GameEvent, Seal } from '../../domain/game/events';
import { SCHEMA_VERSION } from '../../domain/game/upcast';
import { FORMULA_VERSION } from '../../domain/formula-version';
import { CHAIN_START, chainedText } from '../../domain/proof/hash-chain';
import { merkleRoot } from '../../domain/proof/merkle-tree';
import type { ProposedEvent } from '../../ledger/ledger';
import { eventIdOf, hashOf, sha256 } from './digest';
import type { RecordingContext } from './recording-context';

/** Where the hash chain of a stream is. */
export interface Chain {
  readonly stream: string;
  /** Of every event so far, base64url, by revision. */
  readonly hashes: readonly string[];
  /** `recordedAt` of the last event; empty when there is none. */
  readonly recordedAt: string;
}

export interface ChainedEvent {
  readonly event: GameEvent;
  readonly proposed: ProposedEvent;
  /** What the event takes of an append, in bytes. */
  readonly size: number;
}

/** The ids and the frame that a store keeps with each event, generously. */
const FRAME_SIZE = 256;

/**
 * Stamps decided events with who, when and their place in the hash chain. `recordedAt` never runs backwards within a stream;
 * a game that closes is sealed here, over every event before.
 */
export function chainEvents(
  decided: readonly DecidedEvent[],
  chain: Chain,
  stamp: { context: RecordingContext; now: string },
): readonly ChainedEvent[] {
  const recordedAt = stamp.now > chain.recordedAt ? stamp.now : chain.recordedAt;
  const stamped = { ...stamp.context, recordedAt, schemaVersion: SCHEMA_VERSION, formulaVersion: FORMULA_VERSION };
  const hashes = [...chain.hashes];
  return decided.map((undecided) => {
    const event = sealed(undecided, hashes);
    const metadata = stampEvent(event, stamped, hashes.at(-1) ?? CHAIN_START);
    const text = chainedText({
      stream: chain.stream,
      revision: BigInt(hashes.length),
      type: event.type,
      data: event.data,
      metadata,
    });
    const hash = hashOf(text);
    hashes.push(hash);
    metadata.hash = hash;
    const proposed = { eventId: eventIdOf(hash), type: event.type, data: { ...event.data }, metadata };
    return { event, proposed, size: Buffer.byteLength(text) + FRAME_SIZE };
  });
}

interface Stamp extends RecordingContext {
  readonly recordedAt: string;
  readonly schemaVersion: number;
  readonly formulaVersion: number;
}

/** `hash` takes no part in the text that is hashed. */
type StampedMetadata = Record<string, unknown> & { hash: string | undefined };

/** The larger part first and every field in place from the start: of the ways to put such an object together the fastest, by half. */
function stampEvent({ metadata }: GameEvent, stamped: Stamp, previousHash: string): StampedMetadata {
  const { source } = stamped;
  if (source === undefined || metadata?.source === undefined)
    return { ...stamped, ...metadata, previousHash, hash: undefined };
  return { ...stamped, ...metadata, feed: metadata.source, source, previousHash, hash: undefined };
}

function sealed(event: DecidedEvent, hashes: readonly string[]): GameEvent {
  return event.type === 'GameClosed' ? { type: 'GameClosed', data: sealOver(hashes) } : event;
}

function sealOver(hashes: readonly string[]): Seal {
  const leaves = hashes.map((hash) => Buffer.from(hash, 'base64url'));
  return { treeSize: hashes.length, root: Buffer.from(merkleRoot(leaves, sha256)).toString('base64url') };
}
