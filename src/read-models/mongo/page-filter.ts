import type { Filter, Sort } from 'mongodb';
import type { Question } from '../question';
import type { IndexValue } from '../read-models';
import { storedField, type StoredDocument } from './stored-document';

type Condition = Readonly<Record<string, unknown>>;

/** The documents of a question that stand behind the cursor's place. */
export function pageFilter(question: Question): Filter<StoredDocument> {
  const equalities = question.prefix.map((value, at) => ({
    [storedField(question.index.fields[at] as string)]: value,
  }));
  const listed = question.order.map((field) => ({ [storedField(field)]: { $ne: null } }));
  const there = { [storedField('removed')]: { $ne: true } };
  return { $and: [...equalities, ...listed, there, ...behind(question)] };
}

export function pageSort({ index, descending }: Question): Sort {
  const direction = descending ? -1 : 1;
  return Object.fromEntries([...index.fields, '_id'].map((field) => [storedField(field), direction]));
}

/** Lexicographic: equal in the first fields and further in the next one, for each of them, the id last. */
function behind({ order, descending, after }: Question): Condition[] {
  if (after === undefined) return [];
  const further = descending ? '$lt' : '$gt';
  const fields = [...order, '_id'].map(storedField);
  const values: IndexValue[] = [...after.values, after.id];
  const alternatives = fields.map((field, position) => ({
    ...Object.fromEntries(fields.slice(0, position).map((equal, at) => [equal, values[at]])),
    [field]: { [further]: values[position] },
  }));
  return [{ $or: alternatives }];
}
