import { chainEvent } from '../../../src/commands/recording/chain-event';
import { CHAIN_START } from '../../../src/domain/proof/hash-chain';
import type { StoredLink } from '../../../src/domain/proof/places';

export const STREAM = 'game-1';

const stamp = {
  ...{ actor: { id: 'a', role: 'scorer' }, correlationId: 'r', recordedAt: '2024-11-12T20:00:00.000Z' },
  ...{ schemaVersion: 1, formulaVersion: 1 },
};

/** An event as it is recorded in its place: by who knows how hashes and ids are made, too. */
export function recorded(revision: number, data: object, previousHash: string): StoredLink {
  const place = { stream: STREAM, revision: BigInt(revision), previousHash };
  return { ...chainEvent({ type: 'T', data }, place, stamp).proposed, stream: STREAM, revision: place.revision };
}

export function chainOf(length: number, start = CHAIN_START): StoredLink[] {
  const events: StoredLink[] = [];
  for (let at = 0; at < length; at += 1) events.push(recorded(at, { at }, hashAt(events, at - 1) ?? start));
  return events;
}

export function hashAt(events: readonly StoredLink[], at: number): string | undefined {
  return events[at]?.metadata['hash'] as string | undefined;
}

/** Those that are left, moved up so that no revision is missing. */
export function renumbered(events: readonly StoredLink[]): StoredLink[] {
  return events.map((event, at) => ({ ...event, revision: BigInt(at) }));
}
