import type { Sha256 } from './hash-chain';

/** What hashes are made with, handed in so that the domain stays free of any platform. */
export interface Digests {
  readonly sha256: Sha256;
  /** SHA-256 of a text, base64url. */
  readonly hashOf: (text: string) => string;
  /** The id of the event of a hash (S1). */
  readonly eventIdOf: (hash: string) => string;
  /** The bytes that base64url stands for. */
  readonly bytesOf: (text: string) => Uint8Array;
  /** Bytes in base64url. */
  readonly textOf: (bytes: Uint8Array) => string;
}
