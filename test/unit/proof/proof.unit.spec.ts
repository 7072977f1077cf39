import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../src/domain/proof/canonical-json';
import { chainedText } from '../../../src/domain/proof/hash-chain';
import { merkleRoot } from '../../../src/domain/proof/merkle-tree';

const sha256 = (bytes: string | Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hex = (text: string): Uint8Array => Buffer.from(text, 'hex');

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by UTF-16 code units, at every depth', () => {
    expect(
      canonicalJson({
        '\u20ac': 1,
        '\r': 2,
        '\ufb33': 3,
        '1': 4,
        '\ud83d\ude00': 5,
        '\u0080': 6,
        '\u00f6': 7,
        nested: [{ b: 1, a: 2 }],
      }),
    ).toBe('{"\\r":2,"1":4,"nested":[{"a":2,"b":1}],"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it("writes numbers and strings as ECMAScript does (the RFC's own example)", () => {
    expect(
      canonicalJson({
        numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
        string: '\u20ac$\u000f\nA\'B"\\\\"/',
      }),
    ).toBe('{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it('sorts many keys as it sorts few', () => {
    const keys = Array.from({ length: 200 }, (_, n) => `k${(n * 73) % 200}`);
    const sorted = (some: string[]): string =>
      `{${some
        .toSorted()
        .map((key) => `"${key}":1`)
        .join(',')}}`;
    for (const some of [keys, keys.slice(0, 20)])
      expect(canonicalJson(Object.fromEntries(some.map((key) => [key, 1])))).toBe(sorted(some));
  });

  it('leaves out what is undefined and refuses what JSON can not hold', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [true, false] })).toBe('{"b":null,"c":[true,false]}');
    for (const value of [1n, NaN, Infinity, (): void => undefined, Symbol('x')])
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    expect(() => canonicalJson([7n])).toThrow('a bigint (7) has no JSON form');
  });
});

describe('the text that an event is hashed over', () => {
  it('covers stream, revision, type, data and metadata, the revision as a decimal string', () => {
    const content = {
      stream: 'game-1',
      revision: 9007199254740993n,
      type: 'T',
      data: { b: 1, a: 2 },
      metadata: { z: 1 },
    };
    expect(chainedText(content)).toBe(
      '{"data":{"a":2,"b":1},"metadata":{"z":1},"revision":"9007199254740993","stream":"game-1","type":"T"}',
    );
  });
});

describe('the Merkle tree (RFC 6962)', () => {
  /** The inputs and roots that Certificate Transparency's implementations share as test vectors. */
  const LEAVES = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ].map(hex);
  const ROOTS = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  it.each(ROOTS.map((root, size) => ({ root, size })))('of $size leaves', ({ root, size }) => {
    expect(Buffer.from(merkleRoot(LEAVES.slice(0, size), sha256)).toString('hex')).toBe(root);
  });
});
