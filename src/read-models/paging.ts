import { decodeCursor, encodeCursor } from './cursor';
import type { DeclaredModels } from './declared-models';
import { UnindexedQuery } from './errors';
import { indexValues, isIndexValue } from './index-values';
import type { Place, Question } from './question';
import type { Document, IndexDeclaration, IndexValue, Page, Query } from './read-models';

const MAX_LIMIT = 1000;

/** @throws UnindexedQuery, BadCursor, RangeError for the limit */
export function planQuestion(models: DeclaredModels, model: string, query: Query): Question {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > MAX_LIMIT) {
    throw new RangeError(`${model}: limit ${query.limit} is not 1 to ${MAX_LIMIT}`);
  }
  const index = models.index(model, query.index);
  const prefix = equalityPrefix(model, index, query.equals ?? {});
  const question: Question = {
    model,
    index,
    prefix,
    order: index.fields.slice(prefix.length),
    descending: query.direction === 'descending',
    limit: query.limit,
  };
  if (query.cursor !== undefined) return { ...question, after: decodeCursor(question, query.cursor) };
  return query.from === undefined ? question : { ...question, after: placeBefore(query.from, question) };
}

/** Right before the first document with these values: no id is empty. */
function placeBefore(values: readonly IndexValue[], { model, index, order, descending }: Question): Place {
  if (descending || values.length !== order.length || !values.every(isIndexValue))
    throw new UnindexedQuery(model, index.name, `a list begins at values of ${order.join(', ')}, ascending`);
  return { values, id: '' };
}

function equalityPrefix(model: string, index: IndexDeclaration, equals: NonNullable<Query['equals']>): IndexValue[] {
  const asked = Object.keys(equals).length;
  return index.fields.slice(0, asked).map((field) => {
    const value = equals[field];
    if (value === undefined) throw new UnindexedQuery(model, index.name, `equalities must begin with ${field}`);
    if (!isIndexValue(value))
      throw new UnindexedQuery(model, index.name, `${field} is neither text, number nor boolean`);
    return value;
  });
}

/** Makes a page of up to `limit + 1` documents: the one too many only says that there is another page. */
export function toPage<T extends Document>(question: Question, found: readonly T[]): Page<T> {
  if (found.length <= question.limit) return { items: found };
  const items = found.slice(0, question.limit);
  const last = items[items.length - 1] as T;
  const values = indexValues(question.index, last) ?? [];
  return { items, cursor: encodeCursor(question, { values: values.slice(question.prefix.length), id: last._id }) };
}
