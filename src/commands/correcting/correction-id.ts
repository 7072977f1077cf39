import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../domain/proof/canonical-json';
import { hashOf, uuidOf } from '../../sealing/digest';

/** What a request says of itself, so that it is one request however often it is sent. */
export interface RequestIdentity {
  readonly correctionId: string;
  /** SHA-256 of the request, base64url, where it has a key. */
  readonly fingerprint?: string;
}

/**
 * The id of a new case. With an `Idempotency-Key` it follows from the key and from who sends it to which path, so that the case itself remembers
 * the key, and the fingerprint tells whether the same is asked.
 */
export function identify(
  request: { readonly actor: string; readonly path: string; readonly body: object },
  key: string | undefined,
): RequestIdentity {
  if (key === undefined) return { correctionId: randomUUID() };
  const { actor, path, body } = request;
  return { correctionId: uuidOf(canonicalJson([actor, path, key])), fingerprint: hashOf(canonicalJson(body)) };
}
