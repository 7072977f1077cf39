import { createHash } from 'node:crypto';

/** A game as it lies in a file, not yet looked into. */
export interface PackedGame {
  /** For messages: the file, and the line where there are several. */
  readonly where: string;
  readonly text: Buffer;
  /** Of the files beside it. */
  readonly beside: Readonly<Partial<Record<Beside, Buffer>>>;
}

/** What may lie beside the plays of a game: `sheet` is a live file's box score, or a roster. */
export type Beside = 'sheet' | 'rotation' | 'box' | 'summary';

/** Moves when the same files come to other plays, so that nothing is skipped that would now be read differently. */
const READING = 'reading-1';

/** Tells whether a game was ingested before: two games with one digest are the same to the byte. */
export function digestOf({ text, beside }: PackedGame): string {
  const hash = createHash('sha256').update(READING).update(text);
  for (const [role, bytes] of Object.entries(beside)) hash.update(`\n${role}\n`).update(bytes);
  return hash.digest('base64url');
}
