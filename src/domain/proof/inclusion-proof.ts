import type { Sha256 } from './hash-chain';
import { hashLeaf, hashNode, rootOf, splitOf } from './merkle-tree';

/** Where a leaf stands in a tree of so many leaves. */
export interface LeafPlace {
  readonly leafIndex: number;
  readonly treeSize: number;
}

/**
 * The audit path of a leaf (RFC 9162, 2.1.3.1): the roots of the subtrees beside it, from the leaf upwards.
 * @throws RangeError for a leaf that the tree does not have
 */
export function inclusionPath(leaves: readonly Uint8Array[], leafIndex: number, sha256: Sha256): Uint8Array[] {
  if (leafIndex < 0 || leafIndex >= leaves.length)
    throw new RangeError(`a tree of ${leaves.length} leaves has no leaf ${leafIndex}`);
  const path: Uint8Array[] = [];
  let from = 0;
  let to = leaves.length;
  while (to - from > 1) {
    const split = splitOf({ from, to });
    const left = leafIndex < split;
    path.unshift(rootOf(leaves, left ? { from: split, to } : { from, to: split }, sha256));
    if (left) to = split;
    else from = split;
  }
  return path;
}

/** The root that a leaf and its audit path lead to; `undefined` where the path can't be one of that place. */
export function rootByInclusion(
  leaf: Uint8Array,
  { leafIndex, treeSize }: LeafPlace,
  path: readonly Uint8Array[],
  sha256: Sha256,
): Uint8Array | undefined {
  if (leafIndex < 0 || leafIndex >= treeSize) return undefined;
  const beside = [...path];
  const climb = (index: number, size: number): Uint8Array | undefined => {
    if (size === 1) return hashLeaf(leaf, sha256);
    const node = beside.pop();
    const split = splitOf({ from: 0, to: size });
    const inner = index < split ? climb(index, split) : climb(index - split, size - split);
    if (node === undefined || inner === undefined) return undefined;
    return index < split ? hashNode(inner, node, sha256) : hashNode(node, inner, sha256);
  };
  const root = climb(leafIndex, treeSize);
  return beside.length === 0 ? root : undefined;
}
