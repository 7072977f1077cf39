import type { Document } from './read-models';

/** What the write guard compares. */
export type Version = Pick<Document, 'revision' | 'formulaVersion'>;

/** The write guard: a fixed fold may write again at the same revision, an older revision never. */
export function isOlder(stored: Version, written: Version): boolean {
  if (stored.revision !== written.revision) return stored.revision < written.revision;
  return stored.formulaVersion < written.formulaVersion;
}
