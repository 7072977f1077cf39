import { BadCursor } from '../../read-models/errors';

/** Where a page of a list ends, made opaque. */
export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place that a cursor holds, as many parts as the list writes. @throws BadCursor */
export function readCursor(cursor: string, parts: number): readonly unknown[] {
  const place = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(place) || place.length !== parts) throw new BadCursor();
  return place;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadCursor();
  }
}
