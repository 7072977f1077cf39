import { createHash } from 'node:crypto';

/** A game as it lies in a file, not yet looked into. */
export interface PackedGame {
  /** For messages: the file, and the line where there are several. */
  readonly where: string;
  readonly text: Buffer;
  /** Of the `boxscore.json` or `roster.json` beside it. */
  readonly sheet?: Buffer;
}

/** Moves when the same files come to other plays, so that nothing is skipped that would now be read differently. */
const READING = 'reading-1';

/** Tells whether a game was ingested before: two games with one digest are the same to the byte. */
export function digestOf({ text, sheet }: PackedGame): string {
  const hash = createHash('sha256').update(READING).update(text);
  if (sheet) hash.update('\n').update(sheet);
  return hash.digest('base64url');
}
