import { hash } from 'node:crypto';
import type { Digests } from '../domain/proof/digests';

export function sha256(bytes: string | Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}

/** The hash of an event: SHA-256 of its text, base64url. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Of our ids: a random UUID, fixed for good. */
const NAMESPACE = Buffer.from('6f1b9d1e4c0a4b52a7d3c85e20f94b67', 'hex');

/** The id of an event: made of its hash, so that the same bytes are the same append. */
export function eventIdOf(hashOfEvent: string): string {
  return uuidOf(hashOfEvent);
}

/** The UUID of version 5 (RFC 9562) of a name. */
export function uuidOf(name: string): string {
  const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** For the domain, which hashes nothing by itself. */
export const DIGESTS: Digests = {
  sha256,
  hashOf,
  eventIdOf,
  bytesOf: (text) => Buffer.from(text, 'base64url'),
  textOf: (bytes) => Buffer.from(bytes).toString('base64url'),
};
