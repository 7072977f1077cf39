import { ValidateBy } from 'class-validator';
import { readCursor, writeCursor } from '../../http/answers/cursor';
import { parseInstant } from '../../ingestion/instant';
import { BadCursor } from '../../read-models/errors';

/** The cursor of what is behind a position of the ledger. */
export function cursorBehind(position: bigint): string {
  return writeCursor([position.toString()]);
}

/** @throws BadCursor */
export function positionIn(cursor: string): bigint {
  const [position] = readCursor(cursor, 1);
  if (typeof position !== 'string' || !/^\d{1,18}$/.test(position)) throw new BadCursor();
  return BigInt(position);
}

/** A cursor that this feed gave out. */
export const FeedCursor = (): PropertyDecorator => rule('feedCursor', 'the cursor of an answer before', isCursor);

/** Where a client begins or goes on. */
export const Since = (): PropertyDecorator =>
  rule(
    'since',
    'an instant such as 2024-10-24T08:00:00Z, or the cursor of an answer before',
    (value) => isCursor(value) || parseInstant(value) !== undefined,
  );

function isCursor(value: string): boolean {
  try {
    positionIn(value);
    return true;
  } catch {
    return false;
  }
}

function rule(name: string, description: string, validate: (value: string) => boolean): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value) => typeof value === 'string' && validate(value),
      defaultMessage: (at) => `${at?.property} must be ${description}`,
    },
  });
}
