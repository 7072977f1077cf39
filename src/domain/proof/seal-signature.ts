import type { Seal } from '../game/events';
import { canonicalJson } from './canonical-json';

/** Who signed a seal, and how: both go into the seal. */
export interface SealSignature {
  /** Thumbprint of the public key (RFC 7638), base64url. */
  readonly keyId: string;
  /** Ed25519 over the text, base64url. */
  readonly signature: string;
}

/** Signs the text of a seal, handed in so that the domain holds no keys; `undefined` where seals are not signed. */
export type SignSeal = (text: string) => SealSignature | undefined;

/** Holds a signature to the public keys that are known. */
export type CheckSignature = (text: string, signature: SealSignature) => 'good' | 'forged' | 'unknown-key';

/** The text that the signature of a seal covers: RFC 8785 of `{root, stream, treeSize}`. */
export function sealedText(stream: string, { treeSize, root }: Pick<Seal, 'treeSize' | 'root'>): string {
  return canonicalJson({ stream, treeSize, root });
}
