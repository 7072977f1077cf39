import type { Sha256 } from './hash-chain';
import { hashNode, rootOf, splitOf } from './merkle-tree';

/** Sizes of two trees, the one being the beginning of the other. */
export interface Growth {
  readonly from: number;
  readonly to: number;
}

/**
 * The nodes that show that a tree of `from` leaves is the beginning of the tree over all `leaves` (RFC 9162, 2.1.4.1).
 * @throws RangeError where `from` is no size of an earlier tree
 */
export function consistencyPath(leaves: readonly Uint8Array[], from: number, sha256: Sha256): Uint8Array[] {
  if (from < 1 || from > leaves.length)
    throw new RangeError(`a tree of ${leaves.length} leaves has had no ${from} leaves`);
  const subpath = (start: number, end: number, whole: boolean): Uint8Array[] => {
    if (end === from) return whole ? [] : [rootOf(leaves, { from: start, to: end }, sha256)];
    const split = splitOf({ from: start, to: end });
    return from <= split
      ? [...subpath(start, split, whole), rootOf(leaves, { from: split, to: end }, sha256)]
      : [...subpath(split, end, false), rootOf(leaves, { from: start, to: split }, sha256)];
  };
  return subpath(0, leaves.length, true);
}

/** Whether the later root extends the earlier one, as the path shows. */
export function isConsistent({ from, to }: Growth, roots: Roots, path: readonly Uint8Array[], sha256: Sha256): boolean {
  if (from < 1 || from > to) return false;
  const nodes = [...path];
  const rebuilt = rebuild({ from, to }, { nodes, known: roots.earlier, sha256 });
  return (
    rebuilt !== undefined &&
    nodes.length === 0 &&
    same(rebuilt.earlier, roots.earlier) &&
    same(rebuilt.later, roots.later)
  );
}

interface Roots {
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
}

interface Given {
  /** Of the path, taken from its end. */
  readonly nodes: Uint8Array[];
  /** The root of the earlier tree, as long as it may stand whole in the later one. */
  readonly known: Uint8Array | undefined;
  readonly sha256: Sha256;
}

/** Both roots out of the nodes of a path, down the way on which it was made; `undefined` where there are too few. */
function rebuild({ from, to }: Growth, { nodes, known, sha256 }: Given): Roots | undefined {
  if (from === to) {
    const whole = known ?? nodes.pop();
    return whole && { earlier: whole, later: whole };
  }
  const beside = nodes.pop();
  const split = splitOf({ from: 0, to });
  const inLeft = from <= split;
  const inner = inLeft
    ? rebuild({ from, to: split }, { nodes, known, sha256 })
    : rebuild({ from: from - split, to: to - split }, { nodes, known: undefined, sha256 });
  if (beside === undefined || inner === undefined) return undefined;
  const later = inLeft ? hashNode(inner.later, beside, sha256) : hashNode(beside, inner.later, sha256);
  return { earlier: inLeft ? inner.earlier : hashNode(beside, inner.earlier, sha256), later };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
