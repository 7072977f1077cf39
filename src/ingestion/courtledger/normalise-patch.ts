import { pointerTo, type FieldError } from '../field-error';
import { isRecord, type JsonRecord } from '../record';
import { checkFields, checkUnknown, fieldNames, type FieldsOf } from './check-fields';
import { inOneWriting } from './one-writing';
import { CommonFields, FIELDS_OF_TYPE } from './play-fields';

const TYPES: readonly FieldsOf[] = [CommonFields, ...Object.values(FIELDS_OF_TYPE).filter((own) => own !== undefined)];

/** What a patch (RFC 7396) of a play can't say, whatever the type of the play, which the game knows. */
export function patchErrors(set: unknown, pointer: string): readonly FieldError[] {
  if (!isRecord(set) || Object.keys(set).length === 0)
    return [{ pointer, message: 'set must be an object with at least one field' }];
  if (Object.hasOwn(set, 'version'))
    return [{ pointer: pointerTo(pointer, 'version'), message: 'version is of a feed’s row, not of the play' }];
  return [
    ...checkUnknown(TYPES, set, pointer),
    ...Object.keys(set).flatMap((field) => valueErrors(field, set[field], pointer)),
  ];
}

/** A value is right that one type of play with such a field takes. */
function valueErrors(field: string, value: unknown, pointer: string): readonly FieldError[] {
  if (value === null) return [];
  const at = pointerTo(pointer, field);
  const found = TYPES.filter((type) => fieldNames(type).has(field)).map((type) =>
    checkFields(type, { [field]: value }, pointer).filter((error) => error.pointer === at),
  );
  return found.every((errors) => errors.length > 0) ? (found[0] ?? []) : [];
}

/** Nobody and nothing are `null`: the field is removed. */
export function normalisePatch(set: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(set).map(([field, value]) => [field, inOneWriting(field, value) ?? null]));
}
