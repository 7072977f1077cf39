import type { Sha256 } from './hash-chain';

/**
 * Root of the Merkle tree over `leaves`, in RFC 6962's way: a leaf is hashed behind 0x00, a node behind 0x01, and the left subtree
 * is the largest complete one. The root of no leaves is the hash of nothing.
 */
export function merkleRoot(leaves: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array());
  const subtree = (from: number, to: number): Uint8Array => {
    if (to - from === 1) return sha256(prefixed(0x00, leaves[from] as Uint8Array));
    const split = from + largestPowerOfTwoBelow(to - from);
    return sha256(prefixed(0x01, subtree(from, split), subtree(split, to)));
  };
  return subtree(0, leaves.length);
}

function largestPowerOfTwoBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
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
