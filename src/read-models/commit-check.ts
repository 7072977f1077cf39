import type { DeclaredModels } from './declared-models';
import { indexValues } from './index-values';
import type { Commit, Document } from './read-models';

/** LMDB keeps keys of at most 1,978 bytes, and control characters take two bytes in one. */
const MAX_KEY_BYTES = 900;

/**
 * Checks a batch before anything of it is written, the same way for every engine.
 * @throws Error that names the document and the rule
 */
export function checkCommit(models: DeclaredModels, { documents, checkpoint }: Commit): void {
  if (checkpoint !== undefined && !isInt64(checkpoint.position))
    throw new Error('the checkpoint is not a bigint of 64 bits');
  const seen = new Set<string>();
  for (const { model, document } of documents) {
    const name = `${model} ${document._id}`;
    if (seen.has(name)) throw new Error(`${name}: is in the batch twice`);
    seen.add(name);
    checkDocument(models, model, document);
  }
}

function checkDocument(models: DeclaredModels, model: string, document: Document): void {
  const name = `${model} ${document._id}`;
  if (document._id === '') throw new Error(`${name}: _id is empty`);
  if (!isInt64(document.revision)) throw new Error(`${name}: revision is not a bigint of 64 bits`);
  if (!Number.isInteger(document.formulaVersion)) throw new Error(`${name}: formulaVersion is not an integer`);
  const idBytes = Buffer.byteLength(document._id);
  if (idBytes > MAX_KEY_BYTES) throw new Error(`${name}: _id is longer than ${MAX_KEY_BYTES} bytes`);
  for (const index of models.get(model).indexes) {
    const values = indexValues(index, document) ?? [];
    const bytes = values.reduce((sum: number, value) => sum + Buffer.byteLength(String(value)), idBytes);
    if (bytes > MAX_KEY_BYTES) throw new Error(`${name}: index ${index.name} takes more than ${MAX_KEY_BYTES} bytes`);
  }
}

function isInt64(value: unknown): boolean {
  return typeof value === 'bigint' && BigInt.asIntN(64, value) === value;
}
