import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readCursor, writeCursor } from '../../http/answers/cursor';
import { BadCursor } from '../../read-models/errors';

export interface PageWanted {
  readonly limit: number;
  readonly cursor?: string;
}

/** A page of a list that is at hand whole; its cursor says how many items came before. @throws BadCursor */
export function pageOf<T>(
  items: readonly T[],
  { limit, cursor }: PageWanted,
): { items: readonly T[]; cursor?: string } {
  const start = cursor === undefined ? 0 : placeOf(cursor);
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length && { cursor: writeCursor([end]) }) };
}

function placeOf(cursor: string): number {
  const [place] = readCursor(cursor, 1);
  if (typeof place !== 'number' || !Number.isSafeInteger(place) || place < 0) throw new BadCursor();
  return place;
}

/** The page that the parameters ask for. */
export function readPage({ limit, cursor }: { readonly limit?: string; readonly cursor?: string }): PageWanted {
  return {
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    ...(cursor !== undefined && { cursor }),
  };
}
