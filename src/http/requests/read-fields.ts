import { checkFields, checkUnknown, type FieldsOf } from '../../ingestion/courtledger/check-fields';
import { isRecord, type JsonRecord } from '../../ingestion/record';
import { Problem, type ProblemError } from '../problems/problem';
import type { ProblemKind } from '../problems/problem-kinds';

/** The body, where its fields are what `type` says, and no others. @throws Problem `bad-body` */
export function readBody<Body extends object>(type: new () => Body, body: unknown): Body {
  if (!isRecord(body))
    throw new Problem('bad-body', 'the body must be a JSON object', {
      errors: [{ pointer: '', message: 'must be an object' }],
    });
  return readFields([type], body, 'bad-body') as Body;
}

/** The query, where its parameters are what `type` says, and `also`, and no others. @throws Problem `bad-query` */
export function readQuery<Query extends object, Also extends object = object>(
  type: new () => Query,
  query: unknown,
  also?: new () => Also,
): Query & Also {
  const types = also ? [type, also] : [type];
  return readFields(types, query as JsonRecord, 'bad-query') as Query & Also;
}

/** The parameters of the path, where they are what `type` says. @throws Problem `bad-path` */
export function readPath<Path extends object>(type: new () => Path, path: unknown): Path {
  return readFields([type], path as JsonRecord, 'bad-path') as Path;
}

function readFields(
  types: readonly FieldsOf[],
  given: JsonRecord,
  kind: 'bad-body' | 'bad-path' | 'bad-query',
): object {
  const owner = kind === 'bad-query' ? 'parameter of this call' : undefined;
  const errors = [...checkUnknown(types, given, '', owner), ...types.flatMap((type) => checkFields(type, given, ''))];
  if (errors.length > 0) throw badFields(kind, errors);
  return Object.assign({}, ...types.map((type) => new type()), given) as object;
}

export function badFields(kind: ProblemKind, errors: readonly ProblemError[]): Problem {
  const [first] = errors;
  const others = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
  return new Problem(kind, `${first?.message ?? 'something is wrong'}${others}`, { errors });
}
