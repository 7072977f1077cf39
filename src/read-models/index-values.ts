import type { Document, IndexDeclaration, IndexValue } from './read-models';

/** The document's values in an index, or `undefined` when it does not stand in that index. @throws Error for what can't be ordered */
export function indexValues(index: IndexDeclaration, document: Document): readonly IndexValue[] | undefined {
  if (document.removed === true) return undefined;
  const fields = document as unknown as Readonly<Record<string, unknown>>;
  const values: IndexValue[] = [];
  for (const field of index.fields) {
    const value = fields[field];
    if (value === undefined || value === null) return undefined;
    if (!isIndexValue(value))
      throw new Error(`${document._id}: ${field} of index ${index.name} is neither text, number nor boolean`);
    values.push(value);
  }
  return values;
}

/** Finite numbers only: no order that two engines share has a place for the others. */
export function isIndexValue(value: unknown): value is IndexValue {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value);
}
