import { asBinary, type Database, type Key, type RootDatabase } from 'lmdb';
import { LRUCache } from 'lru-cache';
import { isOlder, type Version } from '../guard';
import { indexValues } from '../index-values';
import { toPage } from '../paging';
import type { Question } from '../question';
import type { Document, IndexDeclaration, ModelDeclaration, Page } from '../read-models';

/** Sorts behind every value that an index can hold. */
const BEHIND_ALL = new Uint8Array([0xff]);

/** lmdb's keys may be a bigint too, though its types leave that out. */
type EntryKey = Key[];

/** More than the 32 by default, which documents with many optional fields use up: then each of them carries its field names. */
const MAX_STRUCTURES = 1000;

/** Documents a model whose traces are remembered: those of a hundred live games. */
const REMEMBERED = 4000;

/** What a document leaves for its next writing to compare itself with. */
interface Traces {
  readonly version: Version;
  /** One an index, in the order of the declaration. */
  readonly entries: readonly (EntryKey | undefined)[];
}

/** A document whose bytes are ready, so that nothing can fail inside the transaction that writes it. */
export interface EncodedDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly traces: Traces;
}

/** The documents of one model in one generation, and beside them one entry a document and index: `[index, ...values, id]`. */
export class ModelStore {
  private readonly documents: Database<Document, string>;
  private readonly entries: Database<boolean, EntryKey>;
  /** One an index, in the order of the declaration. */
  private readonly entryNames: readonly string[];
  /** Of what this process wrote last it need not read and decode what is stored, as long as no other one writes. */
  private readonly written = new LRUCache<string, Traces>({ max: REMEMBERED });

  constructor(
    root: RootDatabase,
    generation: string,
    private readonly declaration: ModelDeclaration,
  ) {
    this.entryNames = declaration.indexes.map(entryName);
    const name = `${generation}.${declaration.model}`;
    // Field names are kept once a model, not once a document: a box score is read ten times as fast as JSON.
    const encoding = {
      encoding: 'msgpack',
      sharedStructuresKey: Symbol.for('structures'),
      encoder: { maxSharedStructures: MAX_STRUCTURES },
    } as const;
    this.documents = root.openDB<Document, string>({ name, ...encoding });
    this.entries = root.openDB<boolean, EntryKey>({ name: `${name}.entries`, encoding: 'ordered-binary' });
  }

  get(id: string): Document | undefined {
    const document = this.documents.get(id);
    return document?.removed === true ? undefined : document;
  }

  /** Field names that are new to the model are saved by this, in a transaction of their own: an abort must not lose them. */
  encode(document: Document): EncodedDocument {
    const { encoder } = this.documents as unknown as { encoder: { encode(value: unknown): Uint8Array } };
    return { id: document._id, bytes: encoder.encode(document), traces: this.tracesOf(document) };
  }

  /** Inside a write transaction: writes the document and its index entries unless the stored one is as new. */
  write({ id, bytes, traces }: EncodedDocument): void {
    const stored = this.written.get(id) ?? this.stored(id);
    if (stored !== undefined && !isOlder(stored.version, traces.version)) return;
    for (const [at, after] of traces.entries.entries()) {
      const before = stored?.entries[at];
      if (before !== undefined && !sameEntry(before, after)) void this.entries.remove(before);
      if (after !== undefined && !sameEntry(after, before)) void this.entries.put(after, true);
    }
    void this.documents.put(id, asBinary(bytes) as unknown as Document);
    this.written.set(id, traces);
  }

  /** After a transaction that failed, or one of another process, what was written is not what is stored. */
  forgetWritten(): void {
    this.written.clear();
  }

  private stored(id: string): Traces | undefined {
    const document = this.documents.get(id);
    return document && this.tracesOf(document);
  }

  private tracesOf(document: Document): Traces {
    const { revision, formulaVersion } = document;
    const entries = this.declaration.indexes.map((index, at) =>
      entryOf(index, this.entryNames[at] as string, document),
    );
    return { version: { revision, formulaVersion }, entries };
  }

  query(question: Question): Page<Document> {
    const found: Document[] = [];
    for (const entry of this.entries.getKeys({ ...range(question), limit: question.limit + 1 })) {
      const document = this.documents.get(entry[entry.length - 1] as string);
      if (document !== undefined) found.push(document);
    }
    return toPage(question, found);
  }

  /** Makes the entries of the declared indexes that are not in `built`, and removes those that are no longer declared. */
  buildIndexes(built: readonly string[]): readonly string[] {
    const declared = this.declaration.indexes.map(entryName);
    for (const name of built.filter((candidate) => !declared.includes(candidate))) {
      for (const entry of Array.from(this.entries.getKeys({ start: [name], end: [name, BEHIND_ALL] })))
        this.entries.removeSync(entry);
    }
    const missing = this.declaration.indexes.filter((index) => !built.includes(entryName(index)));
    if (missing.length > 0) this.fill(missing);
    return declared;
  }

  private fill(indexes: readonly IndexDeclaration[]): void {
    for (const { value: document } of this.documents.getRange({ start: '' })) {
      for (const index of indexes) {
        const entry = entryOf(index, entryName(index), document);
        if (entry !== undefined) this.entries.putSync(entry, true);
      }
    }
  }

  /** Inside a write transaction. LMDB gives the place of what is dropped to the next database that is opened: touch this no more. */
  drop(): void {
    this.entries.dropSync();
    this.documents.dropSync();
  }
}

/** By its fields and not by its name, so that an index whose fields change is another one. */
function entryName({ fields }: IndexDeclaration): string {
  return fields.join(',');
}

function entryOf(index: IndexDeclaration, name: string, document: Document): EntryKey | undefined {
  const values = indexValues(index, document);
  return values && ([name, ...values, document._id] as EntryKey);
}

function sameEntry(one: EntryKey, other: EntryKey | undefined): boolean {
  return other !== undefined && one.every((value, position) => value === other[position]);
}

function range({ index, prefix, descending, after }: Question): {
  start: EntryKey;
  end: EntryKey;
  reverse: boolean;
  exclusiveStart: boolean;
} {
  const first = [entryName(index), ...prefix] as EntryKey;
  const last = [...first, BEHIND_ALL];
  const resume = after && ([...first, ...after.values, after.id] as EntryKey);
  return descending
    ? { start: resume ?? last, end: first, reverse: true, exclusiveStart: true }
    : { start: resume ?? first, end: last, reverse: false, exclusiveStart: true };
}
