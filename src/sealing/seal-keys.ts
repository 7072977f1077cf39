import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '../domain/proof/canonical-json';
import type { CheckSignature, SealSignature } from '../domain/proof/seal-signature';
import { hashOf } from './digest';

/** A public key as it is published (RFC 7517, RFC 8037). */
export interface PublicSealKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** Base64url. */
  readonly x: string;
  /** Thumbprint (RFC 7638), base64url: the `keyId` of the seals that it signed. */
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'EdDSA';
}

/** The key that signs seals, and the public keys that old seals are held to. */
export class SealKeys {
  /** Seals stay unsigned, and no signature is known. */
  static readonly NONE = new SealKeys(undefined, []);

  private readonly known: ReadonlyMap<string, KeyObject>;
  readonly published: readonly PublicSealKey[];

  private constructor(
    private readonly signing: KeyObject | undefined,
    publicKeys: readonly KeyObject[],
  ) {
    const keys = publicKeys.map((key) => ({ key, described: describe(key) }));
    this.known = new Map(keys.map(({ key, described }) => [described.kid, key]));
    this.published = [...new Map(keys.map(({ described }) => [described.kid, described])).values()];
  }

  /**
   * @param pem of the private key that signs from now on (PKCS#8)
   * @param jwks with the public keys of those that no longer do, as JSON
   * @throws TypeError where either is something else
   */
  static of({ pem, jwks }: { readonly pem?: string; readonly jwks?: string }): SealKeys {
    const signing = pem === undefined ? undefined : privateKey(pem);
    const retired = jwks === undefined ? [] : publicKeys(jwks);
    return new SealKeys(signing, signing === undefined ? retired : [createPublicKey(signing), ...retired]);
  }

  readonly sign = (text: string): SealSignature | undefined => {
    const [own] = this.published;
    if (this.signing === undefined || own === undefined) return undefined;
    return { keyId: own.kid, signature: sign(null, Buffer.from(text), this.signing).toString('base64url') };
  };

  readonly check: CheckSignature = (text, { keyId, signature }) => {
    const key = this.known.get(keyId);
    if (key === undefined) return 'unknown-key';
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url')) ? 'good' : 'forged';
  };
}

function describe(key: KeyObject): PublicSealKey {
  const { x = '' } = key.export({ format: 'jwk' });
  const kid = hashOf(canonicalJson({ crv: 'Ed25519', kty: 'OKP', x }));
  return { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' };
}

function privateKey(pem: string): KeyObject {
  return ed25519(() => createPrivateKey(pem), 'an Ed25519 private key (PKCS#8, PEM)');
}

function publicKeys(jwks: string): readonly KeyObject[] {
  const rule = 'a JSON Web Key Set of Ed25519 public keys';
  const { keys } = parsed(jwks, rule);
  if (!Array.isArray(keys)) throw new TypeError(rule);
  return keys.map((key: JsonWebKey) => ed25519(() => createPublicKey({ key, format: 'jwk' }), rule));
}

/** What went wrong is not passed on: it may quote the key. */
function ed25519(read: () => KeyObject, rule: string): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new TypeError(rule);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(rule);
  return key;
}

function parsed(text: string, rule: string): { readonly keys?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { readonly keys?: unknown };
  } catch {
    throw new TypeError(rule);
  }
}
