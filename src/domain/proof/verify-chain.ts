import type { Digests } from './digests';
import type { Finding } from './finding';
import { CHAIN_START } from './hash-chain';
import { type PlacedLink, placesOf, type StoredLink } from './places';

/** A stream's hash chain after it was checked. */
export interface CheckedChain {
  /** By the revision at which each event was recorded; a gap where it is missing. */
  readonly hashes: readonly (string | undefined)[];
  readonly findings: readonly Finding[];
}

/** Checks that the events of a stream are what was recorded, all of them, each in its place (S22). What was cut off the end it can't see. */
export function verifyChain(events: readonly StoredLink[], digests: Digests): CheckedChain {
  const links = placesOf(events, digests);
  const known = new Map<bigint, StoredLink>();
  const findings: Finding[] = [];
  for (const { event, place } of links) {
    findings.push(...contentFindings({ event, place }, { known, digests }));
    const at = place ?? event.revision;
    if (!known.has(at) || place !== undefined) known.set(at, event);
  }
  const swapped = swappedLinks(links);
  const broken = brokenLinks(known, new Set(findings.map(({ eventId }) => eventId)));
  return { hashes: hashesOf(known), findings: [...findings, ...swapped, ...missing(known, events), ...broken] };
}

interface Known {
  readonly known: ReadonlyMap<bigint, StoredLink>;
  readonly digests: Digests;
}

function contentFindings({ event, place }: PlacedLink, { known, digests }: Known): Finding[] {
  if (place === undefined) return [finding('altered', event, 'its content is not that of its hash')];
  const hash = event.metadata['hash'] as string;
  if (digests.eventIdOf(hash) !== event.eventId)
    return [finding('altered', { ...event, revision: place }, 'its id is not that of its hash')];
  const other = known.get(place);
  return other?.metadata['hash'] === hash
    ? [finding('altered', event, `it is the event of revision ${place} once more`)]
    : [];
}

/** Events that do not follow each other as they were recorded. One that is deleted moves those behind it, but not past each other. */
function swappedLinks(links: readonly PlacedLink[]): Finding[] {
  const placed = links.filter((link): link is PlacedLink & { place: bigint } => link.place !== undefined);
  const order = placed.map(({ place }) => place).sort((a, b) => (a < b ? -1 : Number(a > b)));
  return placed.flatMap(({ event, place }, at) =>
    place === order[at]
      ? []
      : [finding('swapped', { ...event, revision: place }, `it stands in the place of revision ${String(order[at])}`)],
  );
}

/** Events whose successor follows another one: they were put in their place, with a hash that fits. */
function brokenLinks(known: ReadonlyMap<bigint, StoredLink>, found: ReadonlySet<string | undefined>): Finding[] {
  const findings: Finding[] = [];
  for (const [revision, event] of known) {
    if (found.has(event.eventId)) continue;
    const { previousHash } = event.metadata;
    if (revision === 0n) {
      if (previousHash !== CHAIN_START) findings.push(finding('altered', event, 'it does not begin the chain'));
      continue;
    }
    const before = known.get(revision - 1n);
    if (before === undefined || found.has(before.eventId) || before.metadata['hash'] === previousHash) continue;
    findings.push(
      finding('altered', { ...before, revision: revision - 1n }, 'the event behind it follows another one'),
    );
  }
  return findings;
}

function missing(known: ReadonlyMap<bigint, StoredLink>, [first]: readonly StoredLink[]): Finding[] {
  const findings: Finding[] = [];
  const end = endOf(known);
  for (let from = 0n; from < end; from += 1n) {
    if (known.has(from)) continue;
    let to = from;
    while (!known.has(to + 1n)) to += 1n;
    const detail = to === from ? 'it is missing' : `revisions ${from} to ${to} are missing`;
    findings.push({ kind: 'deleted', ...(first && { stream: first.stream }), revision: from, detail });
    from = to;
  }
  return findings;
}

function hashesOf(known: ReadonlyMap<bigint, StoredLink>): (string | undefined)[] {
  return Array.from({ length: Number(endOf(known)) }, (_, at) => {
    const hash = known.get(BigInt(at))?.metadata['hash'];
    return typeof hash === 'string' ? hash : undefined;
  });
}

function endOf(known: ReadonlyMap<bigint, StoredLink>): bigint {
  let end = 0n;
  for (const revision of known.keys()) if (revision >= end) end = revision + 1n;
  return end;
}

function finding(kind: Finding['kind'], { stream, revision, eventId }: StoredLink, detail: string): Finding {
  return { kind, stream, revision, eventId, detail };
}
