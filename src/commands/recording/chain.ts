import type { DecidedEvent } from '../../domain/game/decided-event';
import type { GameEvent } from '../../domain/game/events';
import { CHAIN_START } from '../../domain/proof/hash-chain';
import { merkleRoot } from '../../domain/proof/merkle-tree';
import { sealedText, type SignSeal } from '../../domain/proof/seal-signature';
import { sha256 } from '../../sealing/digest';
import { type Chained, chainEvent, stampAfter } from './chain-event';
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

/** Who records, when, and who signs what is sealed. */
export interface Recorder {
  readonly context: RecordingContext;
  readonly now: string;
  readonly sign: SignSeal;
}

/**
 * Stamps decided events with who, when and their place in the hash chain; a game that closes is sealed here, over every event before.
 */
export function chainEvents(
  decided: readonly DecidedEvent[],
  chain: Chain,
  { context, now, sign }: Recorder,
): readonly ChainedEvent[] {
  const stamp = stampAfter(chain.recordedAt, { context, now });
  const hashes = [...chain.hashes];
  return decided.map((undecided) => {
    const event = undecided.type === 'GameClosed' ? sealed(chain.stream, hashes, sign) : undecided;
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

function sealed(stream: string, hashes: readonly string[], sign: SignSeal): GameEvent {
  const leaves = hashes.map((hash) => Buffer.from(hash, 'base64url'));
  const root = Buffer.from(merkleRoot(leaves, sha256)).toString('base64url');
  const seal = { treeSize: hashes.length, root };
  return { type: 'GameClosed', data: { ...seal, ...sign(sealedText(stream, seal)) } };
}
