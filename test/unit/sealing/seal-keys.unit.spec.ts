import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSealKeys } from '../../../src/sealing/read-seal-keys';
import { SealKeys } from '../../../src/sealing/seal-keys';

/** The example of RFC 8037, appendix A. */
const RFC_PEM = [
  '-----BEGIN PRIVATE KEY-----',
  'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
  '-----END PRIVATE KEY-----',
].join('\n');

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string;
const anyPem = (): string => pemOf(generateKeyPairSync('ed25519').privateKey);
const jwksOf = (...keys: SealKeys[]): string => JSON.stringify({ keys: keys.flatMap(({ published }) => published) });

const folder = mkdtempSync(join(tmpdir(), 'seal-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (content: string): string => {
  const path = join(folder, 'keys');
  writeFileSync(path, content);
  return path;
};

describe('the keys of seals', () => {
  it('have the thumbprint of the RFC’s own example as their id, and are published without what is secret', () => {
    expect(SealKeys.of({ pem: RFC_PEM }).published).toStrictEqual([
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
        kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
        use: 'sig',
        alg: 'EdDSA',
      },
    ]);
  });

  it('sign, and tell a good signature from a forged one and from one by an unknown key', () => {
    const keys = SealKeys.of({ pem: anyPem() });
    const signature = keys.sign('text')!;
    expect(keys.check('text', signature)).toBe('good');
    expect(keys.check('other text', signature)).toBe('forged');
    expect(SealKeys.of({ pem: anyPem() }).check('text', signature)).toBe('unknown-key');
  });

  it('still know what a retired key has signed, which signs no more', () => {
    const retired = SealKeys.of({ pem: anyPem() });
    const keys = SealKeys.of({ pem: anyPem(), jwks: jwksOf(retired) });
    expect(keys.check('text', retired.sign('text')!)).toBe('good');
    expect(keys.published.map(({ kid }) => kid)).toStrictEqual([keys.sign('')!.keyId, retired.sign('')!.keyId]);
    const publicOnly = SealKeys.of({ jwks: jwksOf(retired) });
    expect([publicOnly.sign('text'), publicOnly.published]).toStrictEqual([undefined, retired.published]);
  });

  it('are none where none are configured', () => {
    expect([SealKeys.NONE.sign('text'), SealKeys.NONE.published]).toStrictEqual([undefined, []]);
    expect(readSealKeys({}).published).toStrictEqual([]);
  });
});

describe('the files of keys', () => {
  it('are read', () => {
    expect(readSealKeys({ sealKey: file(RFC_PEM) }).published).toHaveLength(1);
    const sealPublicKeys = file(jwksOf(SealKeys.of({ pem: RFC_PEM })));
    expect(readSealKeys({ sealPublicKeys }).published).toHaveLength(1);
  });

  it('are refused by name and rule, and never quoted', () => {
    const rsa = pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey);
    for (const content of ['', 'secret', rsa, RFC_PEM.replace('MC4', 'MC5')]) {
      const read = (): unknown => readSealKeys({ sealKey: file(content) });
      expect(read).toThrow(/^SEAL_KEY must be the path of an Ed25519 private key \(PKCS#8, PEM\)$/);
    }
    for (const content of ['', '{}', 'null', '[]', '{"keys": [{}]}', '{"keys": [null]}', '{"keys": 1}']) {
      const read = (): unknown => readSealKeys({ sealPublicKeys: file(content) });
      expect(read).toThrow(/^SEAL_PUBLIC_KEYS must be the path of a JSON Web Key Set of Ed25519 public keys$/);
    }
    expect(() => readSealKeys({ sealKey: join(folder, 'missing') })).toThrow(/^SEAL_KEY: the file .* can't be read$/);
  });
});
