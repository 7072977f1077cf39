import type { Seal } from '../game/events';
import type { Digests } from './digests';
import type { Finding } from './finding';
import { merkleRoot } from './merkle-tree';
import type { StoredLink } from './places';
import { type CheckSignature, sealedText } from './seal-signature';

/** What is held against the seals of a game. */
export interface SealEvidence {
  /** Of the game's events by revision, as `verifyChain` found them. */
  readonly hashes: readonly (string | undefined)[];
  readonly digests: Digests;
  readonly check: CheckSignature;
}

export interface CheckedSeals {
  readonly seals: number;
  /** Whose signature is good. */
  readonly signed: number;
  readonly findings: readonly Finding[];
}

/**
 * Makes the root of every seal anew, out of the events before it. As all of them are made of the same leaves, each seal then extends the one before (S23).
 */
export function verifySeals(events: readonly StoredLink[], evidence: SealEvidence): CheckedSeals {
  const closings = events.filter(({ type }) => type === 'GameClosed');
  const findings = closings.flatMap((event) => {
    const detail = faultOf(event, evidence);
    const { stream, revision, eventId } = event;
    return detail === undefined ? [] : [{ kind: 'forged-seal' as const, stream, revision, eventId, detail }];
  });
  const signed = closings.filter((event) => signatureOf(event, evidence.check) === 'good').length;
  return { seals: closings.length, signed, findings };
}

function faultOf(event: StoredLink, { hashes, digests, check }: SealEvidence): string | undefined {
  const { treeSize, root } = event.data as Partial<Seal>;
  if (typeof root !== 'string') return 'it has no root';
  if (typeof treeSize !== 'number' || String(treeSize) !== String(event.revision))
    return `it seals ${JSON.stringify(treeSize)} events, where ${event.revision} stand before it`;
  const leaves = hashes.slice(0, treeSize).filter((hash) => hash !== undefined);
  // Without all of them there is no root to compare; those that are missing have been named.
  if (leaves.length === treeSize) {
    const made = merkleRoot(leaves.map(digests.bytesOf), digests.sha256);
    if (!sameBytes(made, digests.bytesOf(root))) return 'its root is not that of the events before it';
  }
  switch (signatureOf(event, check)) {
    case 'forged':
      return 'its signature is not over its root';
    case 'unknown-key':
      return 'it is signed with a key that is not known here';
    case 'good':
    case 'unsigned':
      return undefined;
  }
}

function signatureOf({ stream, data }: StoredLink, check: CheckSignature): ReturnType<CheckSignature> | 'unsigned' {
  const seal = data as Seal;
  const { keyId, signature } = seal;
  if (keyId === undefined && signature === undefined) return 'unsigned';
  // Whoever writes underneath writes what he likes.
  if (typeof keyId !== 'string' || typeof signature !== 'string') return 'forged';
  return check(sealedText(stream, seal), { keyId, signature });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
