import type { InsertedPlay, RequestedChange } from '../../domain/corrections/requested-change';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import { isRecord, type JsonRecord } from '../record';
import { FIELDS_OF_OP } from './change-fields';
import { checkFields, checkUnknown } from './check-fields';
import { normalisePatch, patchErrors } from './normalise-patch';
import { playErrors, playFrom } from './normalise-courtledger';

/** Of one correction. */
const MAX_CHANGES = 200;

/**
 * The changes that a correction asks for, each with plays in our own form.
 * @param pointer of the list in the request body
 * @returns the changes in their order, and every error; a request with errors is to be refused whole
 */
export function normaliseChanges(
  changes: unknown,
  { pointer = '/changes' }: { readonly pointer?: string } = {},
): { readonly changes: readonly RequestedChange[]; readonly errors: readonly FieldError[] } {
  if (!Array.isArray(changes) || changes.length === 0 || changes.length > MAX_CHANGES) {
    return { changes: [], errors: [{ pointer, message: `changes must be a list of 1 to ${MAX_CHANGES} changes` }] };
  }
  const errors = changes.flatMap((change, at) => changeErrors(change, pointerTo(pointer, at)));
  if (errors.length > 0) return { changes: [], errors: errors.slice(0, MAX_FIELD_ERRORS) };
  return { changes: changes.map(normaliseChange), errors };
}

function changeErrors(change: unknown, pointer: string): readonly FieldError[] {
  if (!isRecord(change)) return [{ pointer, message: 'a change must be an object' }];
  const { op } = change;
  if (!isOp(op)) {
    const message = `op must be one of ${Object.keys(FIELDS_OF_OP).join(', ')}`;
    return [{ pointer: pointerTo(pointer, 'op'), message }];
  }
  const fields = FIELDS_OF_OP[op];
  const errors = [...checkUnknown([fields], change, pointer), ...checkFields(fields, change, pointer)];
  if (errors.length > 0) return errors;
  if (op === 'amend') return patchErrors(change['set'], pointerTo(pointer, 'set'));
  return op === 'insert' ? insertedErrors(change['play'], pointerTo(pointer, 'play')) : [];
}

function isOp(op: unknown): op is RequestedChange['op'] {
  return typeof op === 'string' && Object.hasOwn(FIELDS_OF_OP, op);
}

function insertedErrors(play: unknown, pointer: string): readonly FieldError[] {
  if (!isRecord(play)) return [{ pointer, message: 'play must be an object' }];
  if (Object.hasOwn(play, 'playId'))
    return [{ pointer: pointerTo(pointer, 'playId'), message: 'playId must be left out: the answer tells it' }];
  return playErrors(numbered(play), pointer);
}

/** Any number: the server gives the one that counts. */
function numbered(play: JsonRecord): JsonRecord {
  return { playId: 0, ...play };
}

function normaliseChange(change: JsonRecord): RequestedChange {
  if (change['op'] === 'amend')
    return { ...change, set: normalisePatch(change['set'] as JsonRecord) } as RequestedChange;
  return change['op'] === 'insert'
    ? { op: 'insert', play: insertedPlay(change['play'] as JsonRecord) }
    : (change as unknown as RequestedChange);
}

function insertedPlay(row: JsonRecord): InsertedPlay {
  const { playId: _, ...play } = playFrom(numbered(row));
  return play;
}
