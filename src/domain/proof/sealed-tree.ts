import type { Seal } from '../game/events';
import { consistencyPath } from './consistency-proof';
import type { Digests } from './digests';
import { inclusionPath } from './inclusion-proof';

/** A seal and where it stands in its game. */
export interface PlacedSeal extends Seal {
  readonly revision: bigint;
}

/** That an event is under a seal. */
export interface Inclusion {
  readonly revision: bigint;
  /** Its hash, base64url; hashed once more, behind 0x00, it is a leaf of the tree. */
  readonly leaf: string;
  readonly leafIndex: number;
  /** From the leaf upwards, base64url. */
  readonly path: readonly string[];
}

/** A seal that another one extends. */
export interface Extension extends PlacedSeal {
  /** The nodes that show it (RFC 9162, 2.1.4), base64url. */
  readonly consistency: readonly string[];
}

/** A game's tree under its newest seal. */
export class SealedTree {
  private readonly leaves: readonly Uint8Array[];

  /** @param hashes of the game's events by revision, base64url */
  constructor(
    private readonly hashes: readonly string[],
    private readonly seal: Seal,
    private readonly digests: Pick<Digests, 'sha256' | 'bytesOf' | 'textOf'>,
  ) {
    this.leaves = hashes.slice(0, seal.treeSize).map(digests.bytesOf);
  }

  covers(revision: bigint): boolean {
    return revision < BigInt(this.seal.treeSize);
  }

  inclusionOf(revision: bigint): Inclusion {
    const leafIndex = Number(revision);
    const path = inclusionPath(this.leaves, leafIndex, this.digests.sha256).map(this.digests.textOf);
    return { revision, leaf: this.hashes[leafIndex] as string, leafIndex, path };
  }

  extensionOf(earlier: PlacedSeal): Extension {
    const consistency = consistencyPath(this.leaves, earlier.treeSize, this.digests.sha256).map(this.digests.textOf);
    return { ...earlier, consistency };
  }
}
