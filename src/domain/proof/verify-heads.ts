import type { Finding } from './finding';
import type { Head } from './heads-journal';

/** What the journal has of one stream, in the order in which it was journalled. */
export type JournalledHeads = readonly Omit<Head, 'stream'>[];

/**
 * Holds a stream to the journal of heads (S24).
 * @param hashes of its events by revision, as `verifyChain` found them
 */
export function verifyHeads(
  stream: string,
  hashes: readonly (string | undefined)[],
  journalled: JournalledHeads,
): readonly Finding[] {
  const length = BigInt(hashes.length);
  let last = -1n;
  let same = -1n;
  let other: bigint | undefined;
  for (const { revision: text, hash } of journalled) {
    const revision = BigInt(text);
    if (revision > last) last = revision;
    const stored = hashes[Number(revision)];
    if (stored === undefined) continue;
    if (stored === hash && revision > same) same = revision;
    if (stored !== hash && (other === undefined || revision < other)) other = revision;
  }
  return [...cutOff(stream, length, last), ...rewritten(stream, same, other)];
}

function cutOff(stream: string, length: bigint, last: bigint): Finding[] {
  if (last < length) return [];
  const ends = length === 0n ? 'it is gone' : `it ends at revision ${length - 1n}`;
  return [
    { kind: 'cut-off', stream, revision: length, detail: `${ends}; the journal of heads has seen revision ${last}` },
  ];
}

function rewritten(stream: string, same: bigint, other: bigint | undefined): Finding[] {
  if (other === undefined) return [];
  const first = same < other ? same + 1n : 0n;
  const where = first === other ? 'this event is' : `this event, or one up to revision ${other}, is`;
  return [{ kind: 'rewritten', stream, revision: first, detail: `${where} not the one that was journalled` }];
}
