import { createHash } from 'node:crypto';

export function sha256(bytes: string | Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** Of our event ids: a random UUID, fixed for good. */
const EVENT_NAMESPACE = Buffer.from('6f1b9d1e4c0a4b52a7d3c85e20f94b67', 'hex');

/** The id of an event: the UUID of version 5 (RFC 9562) of its hash, so that the same bytes are the same append. */
export function eventIdOf(hash: string): string {
  const bytes = createHash('sha1').update(EVENT_NAMESPACE).update(hash).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
