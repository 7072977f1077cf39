import { readCursor, writeCursor } from '../../http/answers/cursor';
import type { RecordedEvent } from '../../ledger/ledger';
import { BadCursor } from '../../read-models/errors';

/** Where an event stands among those of several streams: by when it was recorded, then by its stream, then by its revision. */
export interface HistoryPlace {
  readonly recordedAt: string;
  readonly stream: string;
  readonly revision: bigint;
}

export function placeOf({ stream, revision, metadata }: RecordedEvent): HistoryPlace {
  return { recordedAt: String(metadata['recordedAt']), stream, revision };
}

export function comparePlaces(a: HistoryPlace, b: HistoryPlace): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1;
  return Number(a.revision - b.revision);
}

export function writePlace({ recordedAt, stream, revision }: HistoryPlace): string {
  return writeCursor([recordedAt, stream, revision.toString()]);
}

/** @throws BadCursor */
export function readPlace(cursor: string): HistoryPlace {
  const [recordedAt, stream, revision] = readCursor(cursor, 3);
  if (typeof recordedAt !== 'string' || typeof stream !== 'string' || typeof revision !== 'string')
    throw new BadCursor();
  if (!/^\d{1,19}$/.test(revision)) throw new BadCursor();
  return { recordedAt, stream, revision: BigInt(revision) };
}
