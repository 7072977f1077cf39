import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { consistencyPath, isConsistent } from '../../../src/domain/proof/consistency-proof';
import { inclusionPath, rootByInclusion } from '../../../src/domain/proof/inclusion-proof';
import { merkleRoot } from '../../../src/domain/proof/merkle-tree';

const sha256 = (bytes: string | Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const treeOf = (size: number): Uint8Array[] => Array.from({ length: size }, (_, n) => sha256(`leaf ${n}`));

/** A path with one bit turned, one node less, or one more. */
function forged(path: readonly Uint8Array[], way: number): Uint8Array[] {
  if (way === 0 || path.length === 0) return [...path, sha256('more')];
  if (way === 1) return path.slice(0, -1);
  const [first, ...rest] = path as [Uint8Array, ...Uint8Array[]];
  return [first.map((byte, at) => (at === 0 ? byte ^ 1 : byte)), ...rest];
}

const grown = fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 0, max: 60 })).map(([from, more]) => ({
  from,
  to: from + more,
}));

describe('an inclusion proof', () => {
  it('leads from every leaf of every tree to its root', () => {
    for (let size = 1; size <= 40; size += 1) {
      const leaves = treeOf(size);
      const root = merkleRoot(leaves, sha256);
      for (const [leafIndex, leaf] of leaves.entries()) {
        const path = inclusionPath(leaves, leafIndex, sha256);
        expect(rootByInclusion(leaf, { leafIndex, treeSize: size }, path, sha256)).toStrictEqual(root);
      }
    }
  });

  it('leads nowhere for another leaf, another place, or a forged path', () => {
    const cases = fc.integer({ min: 2, max: 70 }).chain((treeSize) =>
      fc.record({
        treeSize: fc.constant(treeSize),
        leafIndex: fc.integer({ min: 0, max: treeSize - 1 }),
        other: fc.integer({ min: 0, max: treeSize - 1 }),
        way: fc.integer({ min: 0, max: 2 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ treeSize, leafIndex, other, way }) => {
        const leaves = treeOf(treeSize);
        const root = merkleRoot(leaves, sha256);
        const path = inclusionPath(leaves, leafIndex, sha256);
        const leaf = leaves[leafIndex]!;
        expect(rootByInclusion(leaf, { leafIndex, treeSize }, forged(path, way), sha256)).not.toStrictEqual(root);
        if (other === leafIndex) return;
        expect(rootByInclusion(leaves[other]!, { leafIndex, treeSize }, path, sha256)).not.toStrictEqual(root);
        expect(rootByInclusion(leaf, { leafIndex: other, treeSize }, path, sha256)).not.toStrictEqual(root);
      }),
    );
  });

  it('is asked for a leaf that is there', () => {
    expect(() => inclusionPath(treeOf(3), 3, sha256)).toThrow(RangeError);
    expect(rootByInclusion(sha256('x'), { leafIndex: 3, treeSize: 3 }, [], sha256)).toBeUndefined();
  });
});

describe('a consistency proof', () => {
  it('shows that a tree is the beginning of a later one', () => {
    fc.assert(
      fc.property(grown, ({ from, to }) => {
        const leaves = treeOf(to);
        const roots = { earlier: merkleRoot(leaves.slice(0, from), sha256), later: merkleRoot(leaves, sha256) };
        expect(isConsistent({ from, to }, roots, consistencyPath(leaves, from, sha256), sha256)).toBe(true);
      }),
    );
  });

  it('shows nothing of a tree that was changed underneath', () => {
    fc.assert(
      fc.property(grown, fc.nat(), fc.integer({ min: 0, max: 2 }), ({ from, to }, at, way) => {
        const leaves = treeOf(to);
        const altered = leaves.with(at % from, sha256('another'));
        const roots = { earlier: merkleRoot(leaves.slice(0, from), sha256), later: merkleRoot(altered, sha256) };
        const path = consistencyPath(altered, from, sha256);
        expect(isConsistent({ from, to }, roots, path, sha256)).toBe(false);
        const honest = { ...roots, later: merkleRoot(leaves, sha256) };
        const forgedPath = forged(consistencyPath(leaves, from, sha256), way);
        if (from !== to || way === 0) expect(isConsistent({ from, to }, honest, forgedPath, sha256)).toBe(false);
      }),
    );
  });

  it('is asked for a size that the tree has had', () => {
    for (const from of [0, 4]) {
      expect(() => consistencyPath(treeOf(3), from, sha256)).toThrow(RangeError);
      expect(isConsistent({ from, to: 3 }, { earlier: sha256('a'), later: sha256('b') }, [], sha256)).toBe(false);
    }
  });
});
