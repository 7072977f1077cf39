import { consistencyPath, isConsistent } from '../../../src/domain/proof/consistency-proof';
import { inclusionPath, rootByInclusion } from '../../../src/domain/proof/inclusion-proof';
import { hashNode, merkleRoot } from '../../../src/domain/proof/merkle-tree';
import { DIGESTS } from '../../../src/sealing/digest';

const { sha256 } = DIGESTS;
const leaves = Array.from({ length: 7 }, (_, n) => sha256(`leaf ${n}`));
const rootOf = (size: number): Uint8Array => merkleRoot(leaves.slice(0, size), sha256);
const leaf = (at: number): Uint8Array => leaves[at] as Uint8Array;

describe('an inclusion proof', () => {
  it.each([-1, 7])('is of a leaf that the tree has, which has no leaf %d', (at) => {
    expect(() => inclusionPath(leaves, at, sha256)).toThrow(new RangeError(`a tree of 7 leaves has no leaf ${at}`));
    expect(rootByInclusion(leaf(0), { leafIndex: at, treeSize: 7 }, [], sha256)).toBeUndefined();
  });

  it('leads nowhere from a place that there is not, though its path is one of the tree', () => {
    for (const [at, leafIndex] of [
      [0, -1],
      [6, 7],
    ] as const) {
      const path = inclusionPath(leaves, at, sha256);
      expect(rootByInclusion(leaf(at), { leafIndex, treeSize: 7 }, path, sha256)).toBeUndefined();
    }
  });

  it('leads nowhere with a node too many', () => {
    const path = [leaf(0), ...inclusionPath(leaves, 2, sha256)];
    expect(rootByInclusion(leaf(2), { leafIndex: 2, treeSize: 7 }, path, sha256)).toBeUndefined();
  });

  it('has the roots beside the leaf, from the leaf upwards', () => {
    const beside = [leaf(3), leaf(0)].map((each) => merkleRoot([each], sha256));
    const path = inclusionPath(leaves.slice(0, 4), 2, sha256);
    expect(path).toStrictEqual([beside[0], rootOf(2)]);
    expect(inclusionPath([leaf(0)], 0, sha256)).toStrictEqual([]);
  });
});

describe('a consistency proof', () => {
  const path = (from: number): Uint8Array[] => consistencyPath(leaves, from, sha256);
  const shown = (from: number, roots: { earlier: Uint8Array; later: Uint8Array }, nodes = path(from)): boolean =>
    isConsistent({ from, to: 7 }, roots, nodes, sha256);
  const whole = (from: number) => ({ earlier: rootOf(from), later: rootOf(7) });

  it.each([
    [1, 3],
    [2, 2],
    [3, 4],
    [4, 1],
    [5, 4],
    [6, 3],
    [7, 0],
  ])('shows that a tree of %d leaves has grown to one of 7, in %d nodes', (from, nodes) => {
    expect(path(from)).toHaveLength(nodes);
    expect(shown(from, whole(from))).toBe(true);
  });

  it.each([0, 8])('is of a size that the tree has had, which is not %d', (from) => {
    expect(() => path(from)).toThrow(new RangeError(`a tree of 7 leaves has had no ${from} leaves`));
    expect(shown(from, { earlier: rootOf(7), later: rootOf(7) }, [])).toBe(false);
  });

  it('shows no tree that has shrunk, however its nodes are put together', () => {
    const node = (left: Uint8Array, right: Uint8Array): Uint8Array => hashNode(left, right, sha256);
    const [a, b, c] = [leaf(0), leaf(1), leaf(2)];
    const roots = { earlier: node(c, a), later: node(c, node(a, b)) };
    expect(isConsistent({ from: 2, to: 1 }, roots, [a, b, c], sha256)).toBe(false);
  });

  it.each([3, 4, 7])('shows nothing of %d leaves where a root is not all of the one that it leads to', (from) => {
    const { earlier, later } = whole(from);
    const longer = (root: Uint8Array): Uint8Array => Uint8Array.of(...root, 0);
    const shorter = (root: Uint8Array): Uint8Array => root.slice(0, -1);
    for (const other of [longer, shorter]) {
      expect(shown(from, { earlier: other(earlier), later })).toBe(false);
      expect(shown(from, { earlier, later: other(later) })).toBe(false);
    }
  });

  it.each([3, 6])('shows nothing of %d leaves with a node too many or too few', (from) => {
    expect(shown(from, whole(from), [...path(from), leaf(0)])).toBe(false);
    expect(shown(from, whole(from), [leaf(0), ...path(from)])).toBe(false);
    for (let nodes = 0; nodes < path(from).length; nodes += 1) {
      expect(shown(from, whole(from), path(from).slice(0, nodes))).toBe(false);
      expect(shown(from, whole(from), path(from).slice(nodes + 1))).toBe(false);
    }
  });
});
