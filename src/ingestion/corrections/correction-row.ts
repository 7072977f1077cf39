import { IsObject } from 'class-validator';
import { checkFields } from '../courtledger/check-fields';
import {
  FiniteNumber,
  Flag,
  Identity,
  LocalDate,
  OneOf,
  Optional,
  Positive,
  Text,
  WholeNumber,
} from '../courtledger/field-rules';
import { pointerTo, type FieldError } from '../field-error';
import { isRecord, type JsonRecord } from '../record';

/** One line of a file of official changes: what the league's record has of a play that the feed did not. 0 is nobody, or the team. */
export type CorrectionRow = AmendedRow | InsertedRow | DeletedRow;

interface RowBase {
  readonly gameId: string;
  /** Of a play that is inserted the league's, which the feed may have used for another one. */
  readonly actionNumber: number;
  readonly kind: (typeof KINDS)[number];
}

export interface AmendedRow extends RowBase {
  readonly op: 'amend';
  /** Value before and after, by the row's own names. */
  readonly changes: Readonly<Partial<Record<(typeof CHANGED)[number], readonly [before: unknown, after: unknown]>>>;
  readonly beforeDesc: string;
  readonly afterDesc: string;
}

export interface InsertedRow extends RowBase {
  readonly op: 'insert';
  readonly after: DescribedPlay;
}

export interface DeletedRow extends RowBase {
  readonly op: 'delete';
}

const KINDS = ['shot', 'reb', 'tov', 'ft', 'foul'] as const;
const CHANGED = ['pid', 'assist', 'block', 'steal', 'value', 'made'] as const;

class RowFields {
  @Text() gameId!: string;
  @WholeNumber() actionNumber!: number;
  @OneOf('amend', 'insert', 'delete') op!: string;
  @OneOf(...KINDS) kind!: string;
  @Optional() @LocalDate() date?: string;
}

class AmendedFields {
  @IsObject() changes!: object;
  @Text() beforeDesc!: string;
  @Text() afterDesc!: string;
}

class InsertedFields {
  @IsObject() after!: object;
}

class OutcomeFields {
  @Optional() @OneOf(2, 3) value?: number;
  @Optional() @Flag() made?: boolean;
  @Optional() @Identity() assist?: number;
  @Optional() @Identity() block?: number;
  @Optional() @Identity() steal?: number;
}

class ChangedFields extends OutcomeFields {
  @Optional() @Identity() pid?: number;
}

/** A play in the league's words. */
export class DescribedPlay extends OutcomeFields {
  @Positive() period!: number;
  /** Seconds left. */
  @FiniteNumber() clock!: number;
  @Text() desc!: string;
  @Identity() pid!: number;
}

/** What keeps a row from being one of ours; nothing where it is. Fields that we don't use are ignored. */
export function rowErrors(row: unknown, pointer: string): readonly FieldError[] {
  if (!isRecord(row)) return [{ pointer, message: 'a row must be an object' }];
  const errors = checkFields(RowFields, row, pointer);
  if (errors.length > 0 || row['op'] === 'delete') return errors;
  return row['op'] === 'amend' ? amendedErrors(row, pointer) : insertedErrors(row, pointer);
}

function amendedErrors(row: JsonRecord, pointer: string): readonly FieldError[] {
  const errors = checkFields(AmendedFields, row, pointer);
  if (errors.length > 0) return errors;
  const at = pointerTo(pointer, 'changes');
  const after: Record<string, unknown> = {};
  for (const [field, values] of Object.entries(row['changes'] as JsonRecord)) {
    if (!CHANGED.some((known) => known === field))
      errors.push({ pointer: pointerTo(at, field), message: `${field} is not a field that changes` });
    after[field] = Array.isArray(values) ? values[1] : values;
  }
  return [...errors, ...checkFields(ChangedFields, after, at)];
}

function insertedErrors(row: JsonRecord, pointer: string): readonly FieldError[] {
  const errors = checkFields(InsertedFields, row, pointer);
  return errors.length > 0
    ? errors
    : checkFields(DescribedPlay, row['after'] as JsonRecord, pointerTo(pointer, 'after'));
}
