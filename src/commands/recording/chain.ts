import type { DecidedEvent } from '../../domain/game/decided-event';
import type { GameEvent, Seal } from '../../domain/game/events';
import { CHAIN_START } from '../../domain/proof/hash-chain';
import { merkleRoot } from '../../domain/proof/merkle-tree';
import { type Chained, chainEvent, stampAfter } from './chain-event';
import { sha256 } from './digest';
import type { RecordingContext } from './recording-context';

/** Where the hash chain of a stream is. */
export interface Chain {
  readonly stream: string;
  /** Of every event so far, base64url, by revision. */
  readonly hashes: readonly string[];
  /** `recordedAt` of the last event; empty when there is none. */
  readonly recordedAt: string;
}

export interface ChainedEvent extends Chained {
  readonly event: GameEvent;
}

/**
 * Stamps decided events with who, when and their place in the hash chain; a game that closes is sealed here, over every event before.
 */
export function chainEvents(
  decided: readonly DecidedEvent[],
  chain: Chain,
  now: { context: RecordingContext; now: string },
): readonly ChainedEvent[] {
  const stamp = stampAfter(chain.recordedAt, now);
  const hashes = [...chain.hashes];
  return decided.map((undecided) => {
    const event = sealed(undecided, hashes);
    const place = {
      stream: chain.stream,
      revision: BigInt(hashes.length),
      previousHash: hashes.at(-1) ?? CHAIN_START,
    };
    const chained = chainEvent(event, place, stamp);
    hashes.push(chained.hash);
    return { event, ...chained };
  });
}

function sealed(event: DecidedEvent, hashes: readonly string[]): GameEvent {
  return event.type === 'GameClosed' ? { type: 'GameClosed', data: sealOver(hashes) } : event;
}

function sealOver(hashes: readonly string[]): Seal {
  const leaves = hashes.map((hash) => Buffer.from(hash, 'base64url'));
  return { treeSize: hashes.length, root: Buffer.from(merkleRoot(leaves, sha256)).toString('base64url') };
}
