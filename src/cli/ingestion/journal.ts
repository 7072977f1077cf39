import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A game that was ingested whole. */
export interface JournalEntry {
  readonly gameId: string;
  /** Of the text that it was read from. */
  readonly digest: string;
  /** What the end of the game's stream was then. */
  readonly head: string;
}

/**
 * Remembers which games were ingested to their end, so that a run which was stopped goes on where it was. A file of JSON lines, only ever
 * appended to. It is advice, not truth: an entry counts only while its game still ends as it did, so losing the file costs time and
 * nothing else, and one that belongs to another ledger has no effect.
 */
export class Journal {
  private readonly entries = new Map<string, JournalEntry>();

  constructor(private readonly path: string) {
    if (!existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    for (const line of text.split('\n')) this.remember(line);
    // Else the next entry would be lost with what a crash left of the last.
    if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
  }

  find(digest: string): JournalEntry | undefined {
    return this.entries.get(digest);
  }

  add(entry: JournalEntry): void {
    mkdirSync(dirname(this.path), { recursive: true });
    appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
    this.entries.set(entry.digest, entry);
  }

  /** A line that a crash cut short is as if it had not been written. */
  private remember(line: string): void {
    try {
      const entry = JSON.parse(line) as JournalEntry;
      this.entries.set(entry.digest, entry);
    } catch {
      return;
    }
  }
}
