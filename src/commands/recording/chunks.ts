import type { ChainedEvent } from './chain';

/** The most that one append carries; the server of the ledger takes 1 MiB at once. */
export const CHUNK_EVENTS = 500;
export const CHUNK_BYTES = 900_000;

/** Cuts events into appends, in their order. An official change is one append, with the reopening and the closing around it (S2, S14). */
export function chunks(events: readonly ChainedEvent[]): ChainedEvent[][] {
  if (events.some(({ event }) => OFFICIAL_CHANGES.has(event.type))) return [[...events]];
  const cut: ChainedEvent[][] = [];
  let size = 0;
  for (const event of events) {
    const open = cut.at(-1);
    if (open && open.length < CHUNK_EVENTS && size + event.size <= CHUNK_BYTES) {
      open.push(event);
      size += event.size;
    } else {
      cut.push([event]);
      size = event.size;
    }
  }
  return cut;
}

const OFFICIAL_CHANGES: ReadonlySet<ChainedEvent['event']['type']> = new Set([
  'ScoringChanged',
  'ScoringChangeReverted',
]);
