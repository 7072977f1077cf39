import type { Sha256 } from './hash-chain';

/**
 * Root of the Merkle tree over `leaves`, in RFC 6962's way: a leaf is hashed behind 0x00, a node behind 0x01, and the left subtree
 * is the largest complete one. The root of no leaves is the hash of nothing.
 */
export function merkleRoot(leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  return rootOf(leaves, { from: 0, to: leaves.length }, sha256);
}

/** Leaves of a subtree: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Root of the subtree over some of the leaves. */
export function rootOf(leaves: readonly Uint8Array[], { from, to }: Range, sha256: Sha256): Uint8Array {
  if (to === from) return sha256(new Uint8Array());
  if (to - from === 1) return hashLeaf(leaves[from] as Uint8Array, sha256);
  const split = splitOf({ from, to });
  return hashNode(rootOf(leaves, { from, to: split }, sha256), rootOf(leaves, { from: split, to }, sha256), sha256);
}

/** Where a subtree of two leaves or more divides: its left half is the largest complete one. */
export function splitOf({ from, to }: Range): number {
  let power = 1;
  while (power * 2 < to - from) power *= 2;
  return from + power;
}

export function hashLeaf(leaf: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(prefixed(0x00, leaf));
}

export function hashNode(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(prefixed(0x01, left, right));
}

function prefixed(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 1));
  bytes[0] = prefix;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
