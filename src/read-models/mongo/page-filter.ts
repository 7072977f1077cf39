import type { Filter, Sort } from 'mongodb';
import type { Question } from '../question';
import type { Document, IndexValue } from '../read-models';

type Condition = Readonly<Record<string, unknown>>;

/** The documents of a question that stand behind the cursor's place. */
export function pageFilter(question: Question): Filter<Document> {
  const equalities = question.prefix.map((value, position) => ({ [question.index.fields[position] as string]: value }));
  const listed = question.order.map((field) => ({ [field]: { $ne: null } }));
  return { $and: [...equalities, ...listed, { removed: { $ne: true } }, ...behind(question)] } as Filter<Document>;
}

export function pageSort({ index, descending }: Question): Sort {
  const direction = descending ? -1 : 1;
  return Object.fromEntries([...index.fields, '_id'].map((field) => [field, direction]));
}

/** Lexicographic: equal in the first fields and further in the next one, for each of them, the id last. */
function behind({ order, descending, after }: Question): Condition[] {
  if (after === undefined) return [];
  const further = descending ? '$lt' : '$gt';
  const fields = [...order, '_id'];
  const values: IndexValue[] = [...after.values, after.id];
  const alternatives = fields.map((field, position) => ({
    ...Object.fromEntries(fields.slice(0, position).map((equal, at) => [equal, values[at]])),
    [field]: { [further]: values[position] },
  }));
  return [{ $or: alternatives }];
}
