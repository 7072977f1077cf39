import type { AnyBulkWriteOperation } from 'mongodb';
import type { Document } from '../read-models';

/** A document as it lies in its collection: everything but the id in one field, which begins with what the guard compares. */
export interface StoredDocument {
  readonly _id: string;
  readonly document: Omit<Document, '_id'>;
}

/** The field of a stored document that holds a document's field. */
export function storedField(field: string): string {
  return field === '_id' ? field : `document.${field}`;
}

/**
 * The guarded upsert. `$max` compares embedded documents field by field, so by revision and then by formulaVersion: the server
 * itself keeps the newer one, whoever comes last, in one step and without a failing insert to make up for.
 * (At the same version the contents are the same, and nothing is written.)
 * The filter is the shard key alone.
 */
export function upsertUnlessOlder({ _id, ...fields }: Document): AnyBulkWriteOperation<StoredDocument> {
  const { revision, formulaVersion, ...rest } = fields;
  const document = { revision, formulaVersion, ...rest };
  return { updateOne: { filter: { _id }, update: { $max: { document } }, upsert: true } };
}

/** The document, unless it is marked removed. */
export function present<T extends Document>(stored: StoredDocument | null | undefined): T | undefined {
  if (stored === null || stored === undefined || stored.document.removed === true) return undefined;
  return { _id: stored._id, ...stored.document } as T;
}
