import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import type { JsonRecord } from '../record';
import { followsRules } from './follows-rules';

/** A class whose decorated properties are the fields that an object may have. */
export type FieldsOf = new () => object;

const FIELD_NAMES = new Map<FieldsOf, ReadonlySet<string>>();

/** The fields that `type` knows, in the order of its declaration. */
export function fieldNames(type: FieldsOf): ReadonlySet<string> {
  let names = FIELD_NAMES.get(type);
  if (names === undefined) {
    const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
    names = new Set(rules.map(({ propertyName }) => propertyName));
    FIELD_NAMES.set(type, names);
  }
  return names;
}

/** What the rules of `type` find wrong in `value`, a field at a time. Fields that `type` does not know are not its concern. */
export function checkFields(type: FieldsOf, value: JsonRecord, pointer: string): FieldError[] {
  if (followsRules(type, value)) return [];
  const fields = fieldNames(type);
  const candidate = new type() as Record<string, unknown>;
  for (const field of fields) if (Object.hasOwn(value, field)) candidate[field] = value[field];
  return validateSync(candidate, { forbidUnknownValues: true, stopAtFirstError: true }).map((error) =>
    fieldError(error, pointer),
  );
}

/** The fields of `value` that none of `types` knows: the first hundred, of which a body of 10 MB could have a million. */
export function checkUnknown(
  types: readonly FieldsOf[],
  value: JsonRecord,
  pointer: string,
  kind = 'field of this object',
): FieldError[] {
  return Object.keys(value)
    .filter((field) => !types.some((type) => fieldNames(type).has(field)))
    .slice(0, MAX_FIELD_ERRORS)
    .map((field) => ({
      pointer: pointerTo(pointer, field.slice(0, MAX_NAME)),
      message: `${field.slice(0, MAX_NAME)} is not a ${kind}`,
    }));
}

/** Longer names of unknown fields are cut off: a name can be as long as the body. */
const MAX_NAME = 80;

function fieldError({ property, constraints = {}, value }: ValidationError, pointer: string): FieldError {
  const message =
    value === undefined ? `${property} is missing` : (Object.values(constraints)[0] ?? `${property} is wrong`);
  return { pointer: pointerTo(pointer, property), message };
}
