import { UnreadableGameFile } from './game-file';
import { pointerTo } from './field-error';
import { isRecord, type JsonRecord } from './record';

/** An object of a game file, read field by field. Every method throws {@link UnreadableGameFile} for a field that is not what it should be. */
export class FileFields {
  constructor(
    private readonly fields: JsonRecord,
    private readonly pointer: string,
  ) {}

  static of(value: unknown, pointer = ''): FileFields {
    if (!isRecord(value)) throw wrong(pointer, 'must be an object');
    return new FileFields(value, pointer);
  }

  has(field: string): boolean {
    return this.fields[field] !== undefined;
  }

  object(field: string): FileFields {
    return FileFields.of(this.fields[field], pointerTo(this.pointer, field));
  }

  list(field: string): readonly unknown[] {
    const value = this.fields[field];
    if (!Array.isArray(value)) throw wrong(pointerTo(this.pointer, field), `${field} must be a list`);
    return value;
  }

  objects(field: string): readonly FileFields[] {
    return this.list(field).map((value, at) => FileFields.of(value, pointerTo(pointerTo(this.pointer, field), at)));
  }

  text(field: string): string {
    const value = this.fields[field];
    if (typeof value !== 'string' || value === '') throw wrong(pointerTo(this.pointer, field), `${field} must be text`);
    return value;
  }

  optionalText(field: string): string | undefined {
    const value = this.fields[field];
    return value === undefined || value === null || value === '' ? undefined : this.text(field);
  }

  /** A number from 0. */
  amount(field: string): number {
    const value = this.fields[field];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      throw wrong(pointerTo(this.pointer, field), `${field} must be a number from 0`);
    }
    return value;
  }

  /** A whole number from 1. */
  identity(field: string): number {
    const value = this.fields[field];
    if (!Number.isSafeInteger(value) || (value as number) < 1) {
      throw wrong(pointerTo(this.pointer, field), `${field} must be a whole number from 1`);
    }
    return value as number;
  }
}

function wrong(pointer: string, message: string): UnreadableGameFile {
  return new UnreadableGameFile('the file is not a game', [{ pointer, message }]);
}
