import { BadCursor } from './errors';
import { isIndexValue } from './index-values';
import type { Place, Question } from './question';
import type { IndexValue } from './read-models';

/**
 * A cursor names its question as well as its place, so that one list's cursor is never read as another's.
 * A place and not a count: documents written between two pages neither repeat nor hide others.
 */
export function encodeCursor(question: Question, { values, id }: Place): string {
  const text = JSON.stringify([...asked(question), values.map(toJson), id]);
  return Buffer.from(text).toString('base64url');
}

/** @throws BadCursor */
export function decodeCursor(question: Question, cursor: string): Place {
  const parts = parse(cursor);
  const own = asked(question);
  if (parts.length !== own.length + 2) throw new BadCursor();
  if (JSON.stringify(parts.slice(0, own.length)) !== JSON.stringify(own)) throw new BadCursor();
  const [values, id] = parts.slice(own.length);
  if (!Array.isArray(values) || values.length !== question.order.length || typeof id !== 'string')
    throw new BadCursor();
  return { values: values.map(fromJson), id };
}

function asked({ model, index, prefix, descending }: Question): unknown[] {
  return [model, index.name, descending ? 'descending' : 'ascending', prefix.map(toJson)];
}

function parse(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts;
  } catch {
    // Told below, in the same words as every other foreign cursor.
  }
  throw new BadCursor();
}

function toJson(value: IndexValue): unknown {
  return typeof value === 'bigint' ? { bigint: value.toString() } : value;
}

function fromJson(value: unknown): IndexValue {
  if (isIndexValue(value)) return value;
  const digits = value !== null && typeof value === 'object' && 'bigint' in value ? value.bigint : undefined;
  if (typeof digits !== 'string' || !/^-?\d{1,19}$/.test(digits)) throw new BadCursor();
  return BigInt(digits);
}
