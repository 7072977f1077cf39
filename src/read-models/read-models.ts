/**
 * The read models: documents built by folds, one collection a question. One port, two engines (`embedded/`, `mongo/`);
 * `test/contract/read-models.ts` says what both do. A generation is a complete set of collections: readers see the live one,
 * a rebuild fills another and flips.
 */
export interface ReadModels {
  /** The generation that readers see and the projector writes. Follows a flip, in this process at once, in others within a second. */
  live(): Generation;
  /** Opens a generation, creating its collections and indexes where they are missing. */
  open(generation: string): Promise<Generation>;
  /** Makes `generation` the live one. */
  flip(generation: string): Promise<void>;
  /** Removes a generation. @throws Error for the live one */
  drop(generation: string): Promise<void>;
  generations(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Generation {
  readonly name: string;

  get<T extends Document>(model: string, id: string): Promise<T | undefined>;

  /** Several documents of one model by id, in the order asked; `undefined` where there is none. */
  getMany<T extends Document>(model: string, ids: readonly string[]): Promise<readonly (T | undefined)[]>;

  /**
   * Writes each document unless the stored one is newer: a write that would go back to an older (revision, formulaVersion) has no
   * effect and is no error. Of one version there is one content. The documents are durable before the checkpoint moves, and the checkpoint never moves backwards.
   * A batch may hold one document only once.
   */
  commit(batch: Commit): Promise<void>;

  /** Where a projector is: every event up to this position is in the documents. */
  checkpoint(projector: string): Promise<bigint | undefined>;

  /** @throws UnindexedQuery when no declared index of the model serves the question */
  query<T extends Document>(model: string, query: Query): Promise<Page<T>>;
}

/** A document of a read model. `bigint` values are kept as 64-bit integers. */
export interface Document {
  readonly _id: string;
  /** Of its game stream. */
  readonly revision: bigint;
  readonly formulaVersion: number;
  /** Marked instead of deleted, so that the guard still knows its revision; `query` and `get` leave such documents out. */
  readonly removed?: boolean;
}

export interface Commit {
  readonly documents: readonly { readonly model: string; readonly document: Document }[];
  readonly checkpoint?: { readonly projector: string; readonly position: bigint };
}

/** A `bigint` serves positions and revisions, which lists are ordered by. All values of one field are of one type. */
export type IndexValue = string | number | boolean | bigint;

/** Equalities on a prefix of one declared index, then its remaining fields as the order, `_id` last. */
export interface Query {
  readonly index: string;
  readonly equals?: { readonly [field: string]: IndexValue };
  readonly direction?: 'ascending' | 'descending';
  /** 1 to 1,000. */
  readonly limit: number;
  /** Where the first page begins, ascending: values of all fields that are the order. */
  readonly from?: readonly IndexValue[];
  /** Opaque, from the page before. @throws BadCursor */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly cursor?: string;
}

/**
 * Declares a read model: its collection and the indexes that its questions need. Fields are top-level fields of the documents.
 * A document that lacks a field of an index, or has `null` there, is left out of that index.
 */
export interface ModelDeclaration {
  readonly model: string;
  readonly indexes: readonly IndexDeclaration[];
}

export interface IndexDeclaration {
  readonly name: string;
  readonly fields: readonly string[];
}
