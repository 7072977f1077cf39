import { createHash } from 'node:crypto';
import { isConsistent } from '../../../src/domain/proof/consistency-proof';
import { rootByInclusion } from '../../../src/domain/proof/inclusion-proof';
import { merkleRoot } from '../../../src/domain/proof/merkle-tree';
import { type CheckSignature, sealedText } from '../../../src/domain/proof/seal-signature';
import { SealedTree } from '../../../src/domain/proof/sealed-tree';
import { verifySeals } from '../../../src/domain/proof/verify-seals';
import { DIGESTS } from '../../../src/sealing/digest';
import { STREAM } from './a-chain';

const { sha256, bytesOf, textOf } = DIGESTS;
const hashes = Array.from({ length: 12 }, (_, at) => createHash('sha256').update(`${at}`).digest('base64url'));
const rootOf = (size: number): string => textOf(merkleRoot(hashes.slice(0, size).map(bytesOf), sha256));

const oneBitOff = (root: string): string => textOf(bytesOf(root).map((byte, at) => (at === 0 ? byte ^ 1 : byte)));

describe('a game’s tree under its newest seal (S23)', () => {
  const tree = new SealedTree(hashes, { treeSize: 10, root: rootOf(10) }, DIGESTS);

  it('covers what stands before the seal', () => {
    expect([0n, 9n, 10n, 11n].map((revision) => tree.covers(revision))).toStrictEqual([true, true, false, false]);
  });

  it('proves that an event is under it', () => {
    const { path, ...inclusion } = tree.inclusionOf(6n);
    expect(inclusion).toStrictEqual({ revision: 6n, leaf: hashes[6], leafIndex: 6 });
    const root = rootByInclusion(bytesOf(inclusion.leaf), { leafIndex: 6, treeSize: 10 }, path.map(bytesOf), sha256);
    expect(textOf(root as Uint8Array)).toBe(rootOf(10));
  });

  it('proves that it extends an earlier one', () => {
    const earlier = { treeSize: 7, root: rootOf(7), revision: 7n };
    const { consistency, ...rest } = tree.extensionOf(earlier);
    expect(rest).toStrictEqual(earlier);
    const roots = { earlier: bytesOf(rootOf(7)), later: bytesOf(rootOf(10)) };
    expect(isConsistent({ from: 7, to: 10 }, roots, consistency.map(bytesOf), sha256)).toBe(true);
  });
});

describe('what a seal is signed over', () => {
  it('is its stream, its size and its root', () => {
    const text = sealedText(STREAM, { root: 'abc', treeSize: 4 });
    expect(text).toBe('{"root":"abc","stream":"game-1","treeSize":4}');
  });
});

describe('a seal is made anew out of the events before it', () => {
  const closed = (data: object, revision = 4n) => ({
    ...{ stream: STREAM, revision, eventId: `e${revision}`, type: 'GameClosed', data, metadata: {} },
  });
  const seal = { treeSize: 4, root: rootOf(4) };
  const signature = { keyId: 'k', signature: 's' };
  const check =
    (verdict: ReturnType<CheckSignature>): CheckSignature =>
    (text, given) => {
      expect([text, given]).toStrictEqual([sealedText(STREAM, seal), signature]);
      return verdict;
    };
  const verified = (
    data: object,
    verdict: ReturnType<CheckSignature> = 'good',
    known: readonly (string | undefined)[] = hashes,
  ) => verifySeals([closed(data)], { hashes: known, digests: DIGESTS, check: check(verdict) });

  it.each([
    ['unsigned', () => verified(seal), 0],
    ['signed', () => verified({ ...seal, ...signature }), 1],
    [
      'without one of the events, which is named elsewhere',
      () => verified(seal, 'good', [...hashes.slice(0, 2), undefined, ...hashes.slice(3)]),
      0,
    ],
  ])('and holds: %s', (_, found, signed) => expect(found()).toStrictEqual({ seals: 1, signed, findings: [] }));

  it.each([
    ['it has no root', { treeSize: 4 }, 'good', 0],
    ['it seals 3 events, where 4 stand before it', { ...seal, treeSize: 3 }, 'good', 0],
    ['it seals "4" events, where 4 stand before it', { treeSize: '4', root: rootOf(5) }, 'good', 0],
    ['its root is not that of the events before it', { ...seal, root: rootOf(5) }, 'good', 0],
    ['its root is not that of the events before it', { ...seal, root: oneBitOff(seal.root) }, 'good', 0],
    ['its root is not that of the events before it', { ...seal, root: '' }, 'good', 0],
    ['its root is not that of the events before it', { ...seal, root: `${seal.root}AAAA` }, 'good', 0],
    ['its signature is not over its root', { ...seal, ...signature }, 'forged', 0],
    ['its signature is not over its root', { ...seal, keyId: 'k' }, 'good', 0],
    ['its signature is not over its root', { ...seal, signature: 's' }, 'good', 0],
    ['its signature is not over its root', { ...seal, keyId: 7, signature: 's' }, 'good', 0],
    ['it is signed with a key that is not known here', { ...seal, ...signature }, 'unknown-key', 0],
  ] as const)('and does not: %s', (detail, data, verdict, signed) => {
    const finding = { kind: 'forged-seal', stream: STREAM, revision: 4n, eventId: 'e4', detail };
    expect(verified(data, verdict)).toStrictEqual({ seals: 1, signed, findings: [finding] });
  });

  it('every time that the game was closed, and no other event', () => {
    const events = [
      closed(seal),
      { ...closed({}, 5n), type: 'GameReopened' },
      closed({ treeSize: 6, root: rootOf(6) }, 6n),
    ];
    expect(verifySeals(events, { hashes, digests: DIGESTS, check: () => 'good' })).toStrictEqual({
      seals: 2,
      signed: 0,
      findings: [],
    });
  });
});
