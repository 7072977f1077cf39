import type { ReportedPlay, UnplacedPlay } from '../../domain/game/reported-play';
import type { PlayType } from '../../domain/plays/play';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import type { Normalised } from '../normalised';
import { isRecord, type JsonRecord } from '../record';
import { checkFields, checkUnknown, fieldNames, type FieldsOf } from './check-fields';
import { inOneWriting } from './one-writing';
import { CommonFields, FIELDS_OF_TYPE } from './play-fields';

/**
 * Plays in our own form. Unlike a feed's rows they are ours to the letter: an unknown field is an error.
 * @param pointer of the list in the request body or file
 * @returns the plays in their order, and every error; a payload with errors is to be refused whole
 */
export function normaliseCourtledger(
  rows: readonly unknown[],
  { pointer = '/plays' }: { readonly pointer?: string } = {},
): Normalised {
  const errors: FieldError[] = [];
  const plays: ReportedPlay[] = [];
  for (const [index, row] of rows.entries()) {
    if (errors.length >= MAX_FIELD_ERRORS) break;
    const at = pointerTo(pointer, index);
    const found = playErrors(row, at);
    if (found.length === 0) plays.push(reportedPlay(row as JsonRecord));
    else errors.push(...found.slice(0, MAX_FIELD_ERRORS - errors.length));
  }
  return { plays, errors };
}

/** What is wrong with one play. */
export function playErrors(row: unknown, pointer: string): FieldError[] {
  if (!isRecord(row)) return [{ pointer, message: 'a play must be an object' }];
  if (!isPlayType(row['type'])) {
    return [
      { pointer: pointerTo(pointer, 'type'), message: `type must be one of ${Object.keys(FIELDS_OF_TYPE).join(', ')}` },
    ];
  }
  const types = fieldsOf(row['type']);
  const errors = [...checkUnknown(types, row, pointer), ...types.flatMap((type) => checkFields(type, row, pointer))];
  return errors.length > 0 ? distinct(errors) : crossErrors(row, pointer);
}

function isPlayType(type: unknown): type is PlayType {
  return typeof type === 'string' && Object.hasOwn(FIELDS_OF_TYPE, type);
}

function fieldsOf(type: PlayType): readonly FieldsOf[] {
  const own = FIELDS_OF_TYPE[type];
  return own === undefined ? [CommonFields] : [CommonFields, own];
}

/** A field that two sets of rules find wrong is wrong once. */
function distinct(errors: readonly FieldError[]): FieldError[] {
  return [...new Map(errors.map((error) => [error.pointer, error])).values()];
}

/** Rules between fields that are right by themselves. */
function crossErrors(row: JsonRecord, pointer: string): FieldError[] {
  if (row['type'] === 'freeThrow' && Number(row['number']) > Number(row['of'])) {
    return [
      { pointer: pointerTo(pointer, 'number'), message: `number must be at most of, which is ${String(row['of'])}` },
    ];
  }
  if (row['type'] !== 'substitution') return [];
  const { inPersonId, outPersonId } = row;
  if (!inPersonId && !outPersonId)
    return [{ pointer: pointerTo(pointer, 'inPersonId'), message: 'inPersonId or outPersonId must be given' }];
  if (inPersonId === outPersonId)
    return [{ pointer: pointerTo(pointer, 'outPersonId'), message: 'outPersonId must not be inPersonId' }];
  return [];
}

function reportedPlay(row: JsonRecord): ReportedPlay {
  const play = playFrom(row);
  return typeof row['version'] === 'number' ? { play, version: row['version'] } : { play };
}

/** The play of a checked row. */
export function playFrom(row: JsonRecord): UnplacedPlay {
  const play: Record<string, unknown> = {};
  for (const fields of fieldsOf(row['type'] as PlayType)) {
    for (const field of fieldNames(fields)) {
      const written = field === 'version' ? undefined : inOneWriting(field, row[field]);
      if (written !== undefined) play[field] = written;
    }
  }
  return play as unknown as UnplacedPlay;
}
