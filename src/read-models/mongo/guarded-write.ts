import { MongoBulkWriteError, type AnyBulkWriteOperation, type Collection, type Filter } from 'mongodb';
import { isOlder, type Version } from '../guard';
import type { Document } from '../read-models';

const DUPLICATE_KEY = 11000;

/**
 * Writes documents that are newer than the stored ones, safely beside other writers. The guard is the filter of each replacement;
 * the read before it only tells what to insert and spares writing what is known to lose. So no write is expected to fail, and
 * nothing depends on what a server does with the rest of a bulk after a failure.
 */
export async function writeUnlessOlder(collection: Collection<Document>, documents: readonly Document[]): Promise<void> {
  let left = documents;
  while (left.length > 0) {
    const stored = await storedVersions(collection, left);
    await replaceOlder(collection, left.filter((document) => isNewer(document, stored.get(document._id))));
    const missing = left.filter((document) => !stored.has(document._id));
    // Faster writers' documents stand by then and stay, marked at most: each round has fewer missing ones.
    left = (await insertAll(collection, missing)) ? [] : missing;
  }
}

async function storedVersions(collection: Collection<Document>, documents: readonly Document[]): Promise<ReadonlyMap<string, Version>> {
  const ids = documents.map(({ _id }) => _id);
  const found = collection.find({ _id: { $in: ids } }, { projection: { revision: 1, formulaVersion: 1 } });
  return new Map((await found.toArray()).map((document) => [document._id, document]));
}

function isNewer(document: Document, stored: Version | undefined): boolean {
  return stored !== undefined && isOlder(stored, document);
}

async function replaceOlder(collection: Collection<Document>, documents: readonly Document[]): Promise<void> {
  if (documents.length === 0) return;
  const replacements: AnyBulkWriteOperation<Document>[] = documents.map((document) => ({
    replaceOne: { filter: olderThan(document), replacement: document },
  }));
  await collection.bulkWrite(replacements, { ordered: false });
}

/** The write guard. It begins with `_id`, the shard key. A replacement that finds nothing lost to a newer one, which is success. */
function olderThan({ _id, revision, formulaVersion }: Document): Filter<Document> {
  return { _id, $or: [{ revision: { $lt: revision } }, { revision, formulaVersion: { $lt: formulaVersion } }] };
}

/** False when another writer inserted one of them first: then any of the others may be missing still. */
async function insertAll(collection: Collection<Document>, documents: readonly Document[]): Promise<boolean> {
  if (documents.length === 0) return true;
  try {
    await collection.insertMany([...documents], { ordered: false });
    return true;
  } catch (error) {
    if (isOnlyDuplicates(error)) return false;
    throw error;
  }
}

function isOnlyDuplicates(error: unknown): boolean {
  if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError() !== undefined) return false;
  const failures = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  return failures.length > 0 && failures.every(({ code }) => code === DUPLICATE_KEY);
}
