import { ArrayMaxSize, IsArray, IsInt, IsObject } from 'class-validator';
import type { InsertedPlay, RequestedChange } from '../../domain/corrections/requested-change';
import { type FieldError, pointerTo } from '../field-error';
import { isRecord, type JsonRecord } from '../record';
import { checkFields, checkUnknown, fieldNames, type FieldsOf } from './check-fields';
import { Optional, WholeNumber } from './field-rules';
import { inOneWriting, isNothing, normaliseCourtledger } from './normalise-courtledger';
import { CommonFields, FIELDS_OF_TYPE } from './play-fields';

const MAX_EXCEPTIONS = 200;

class Amend {
  @WholeNumber() playId!: number;
  @IsObject({ message: 'set must be an object of fields and their new values' }) set!: JsonRecord;
}

class Void {
  @WholeNumber() playId!: number;
}

class Insert {
  @IsObject({ message: 'play must be a play' }) play!: JsonRecord;
}

class Nullify {
  @WholeNumber() fromPlayId!: number;
  @WholeNumber() toPlayId!: number;
  @Optional()
  @ArrayMaxSize(MAX_EXCEPTIONS, { message: `except must hold at most ${MAX_EXCEPTIONS} numbers of plays` })
  @IsInt({ each: true, message: 'except must be a list of numbers of plays' })
  @IsArray({ message: 'except must be a list of numbers of plays' })
  except?: readonly number[];
}

const OPERATIONS = { amend: Amend, void: Void, insert: Insert, nullify: Nullify } as const;

/** Fields that say which operation it is, beside its own. */
class Operation {
  @Optional() op!: keyof typeof OPERATIONS;
}

/**
 * The changes of a scoring change, as requests write them. What a play of its type may have is checked when the play is known.
 * @returns the changes in their order, and every error; a request with errors is to be refused whole
 */
export function normaliseChanges(
  rows: readonly unknown[],
  pointer = '/changes',
): { readonly changes: readonly RequestedChange[]; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const changes: RequestedChange[] = [];
  for (const [index, row] of rows.entries()) {
    const at = pointerTo(pointer, index);
    const found = changeErrors(row, at);
    if (found.length > 0) errors.push(...found);
    else changes.push(changeFrom(row as JsonRecord));
  }
  return { changes, errors };
}

function changeErrors(row: unknown, pointer: string): readonly FieldError[] {
  if (!isRecord(row)) return [{ pointer, message: 'a change must be an object' }];
  const { op } = row;
  if (!isOperation(op)) {
    const message = `op must be one of ${Object.keys(OPERATIONS).join(', ')}`;
    return [{ pointer: pointerTo(pointer, 'op'), message }];
  }
  const fields = OPERATIONS[op];
  const errors = [...checkUnknown([fields, Operation], row, pointer), ...checkFields(fields, row, pointer)];
  if (errors.length > 0) return errors;
  if (op === 'amend') return setErrors(row['set'] as JsonRecord, pointerTo(pointer, 'set'));
  if (op === 'insert') return playErrors(row['play'] as JsonRecord, pointerTo(pointer, 'play'));
  return [];
}

function isOperation(op: unknown): op is keyof typeof OPERATIONS {
  return typeof op === 'string' && Object.hasOwn(OPERATIONS, op);
}

/** A value is right here where it is right for a play of some type; `null` removes a field, and is right for all. */
function setErrors(set: JsonRecord, pointer: string): readonly FieldError[] {
  if (Object.keys(set).length === 0) return [{ pointer, message: 'set must hold at least one field' }];
  return Object.entries(set).flatMap(([field, value]) => {
    const types = TYPES.filter((type) => fieldNames(type).has(field));
    if (types.length === 0) return checkUnknown(TYPES, { [field]: value }, pointer);
    const errors = value === null ? [] : types.map((type) => errorOf(field, value, { type, pointer }));
    return errors.every((error) => error !== undefined) ? errors.slice(0, 1) : [];
  });
}

/** `version` is the feed's own. */
const TYPES: readonly FieldsOf[] = [
  CommonFields,
  ...Object.values(FIELDS_OF_TYPE).filter((type) => type !== undefined),
];

function errorOf(
  field: string,
  value: unknown,
  { type, pointer }: { readonly type: FieldsOf; readonly pointer: string },
): FieldError | undefined {
  const at = pointerTo(pointer, field);
  return checkFields(type, { [field]: value }, pointer).find((error) => error.pointer === at);
}

/** As reported plays are checked, but for the number, which is not the request's to give. */
function playErrors(play: JsonRecord, pointer: string): readonly FieldError[] {
  if (Object.hasOwn(play, 'playId'))
    return [{ pointer: pointerTo(pointer, 'playId'), message: 'playId is given by the server' }];
  const { errors } = normaliseCourtledger([{ ...play, playId: 0 }], { pointer });
  return errors.map((error) => ({ ...error, pointer: error.pointer.replace(`${pointer}/0`, pointer) }));
}

function changeFrom(row: JsonRecord): RequestedChange {
  if (row['op'] === 'amend')
    return { op: 'amend', playId: row['playId'] as number, set: setFrom(row['set'] as JsonRecord) };
  if (row['op'] === 'insert') return { op: 'insert', play: playFrom(row['play'] as JsonRecord) };
  return row as unknown as RequestedChange;
}

function setFrom(set: JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(set).map(([field, value]) => [field, isNothing(field, value) ? null : inOneWriting(field, value)]),
  );
}

function playFrom(row: JsonRecord): InsertedPlay {
  const { plays } = normaliseCourtledger([{ ...row, playId: 0 }]);
  const { playId: _, ...play } = (plays[0] as { readonly play: InsertedPlay & { readonly playId: number } }).play;
  return play;
}
