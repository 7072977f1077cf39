import { ValidateBy, ValidateIf } from 'class-validator';
import { parseClock } from '../../domain/plays/clock';
import { MAX_ORDER } from '../../domain/plays/game-order';
import { parseInstant } from '../instant';

const MAX_TEXT = 200;
const MAX_QUALIFIERS = 40;
const MAX_PLAY_IDS = 1000;

/** May be left out; `null` is a value like any other, and wrong. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A whole number from 0. */
export const WholeNumber = (): PropertyDecorator => rule('wholeNumber', 'a whole number from 0', isWholeNumber);

/** The number of a person, team or official; 0 is nobody. */
export const Identity = (): PropertyDecorator => rule('identity', 'a whole number, or 0 for nobody', isWholeNumber);

export const Positive = (): PropertyDecorator =>
  rule('positive', 'a whole number from 1', (value) => isWholeNumber(value) && value !== 0);

export const FiniteNumber = (): PropertyDecorator => rule('finiteNumber', 'a number', Number.isFinite);

export const Order = (): PropertyDecorator =>
  rule(
    'order',
    `a number from -${MAX_ORDER} to ${MAX_ORDER}`,
    (value) => Number.isFinite(value) && Math.abs(value as number) <= MAX_ORDER,
  );

export const Text = (): PropertyDecorator => rule('text', `text of 1 to ${MAX_TEXT} characters`, isText);

export const Flag = (): PropertyDecorator => rule('flag', 'true or false', (value) => typeof value === 'boolean');

export const OneOf = (...values: readonly unknown[]): PropertyDecorator =>
  rule('oneOf', `one of ${values.join(', ')}`, (value) => values.includes(value));

export const Clock = (): PropertyDecorator =>
  rule(
    'clock',
    'the time left in the period, such as PT05M12.00S',
    (value) => typeof value === 'string' && parseClock(value) !== undefined,
  );

export const Instant = (): PropertyDecorator =>
  rule(
    'instant',
    'an instant with an offset, such as 2024-10-23T19:10:32.6Z',
    (value) => typeof value === 'string' && parseInstant(value) !== undefined,
  );

export const LocalDate = (): PropertyDecorator =>
  rule(
    'localDate',
    'a date such as 2024-10-23',
    (value) => typeof value === 'string' && parseInstant(`${value}T00:00:00Z`)?.slice(0, 10) === value,
  );

export const Season = (): PropertyDecorator =>
  rule(
    'season',
    'a season such as 2024-25',
    (value) =>
      typeof value === 'string' &&
      /^\d{4}-\d\d$/.test(value) &&
      (Number(value.slice(0, 4)) + 1) % 100 === Number(value.slice(5)),
  );

export const Qualifiers = (): PropertyDecorator =>
  rule(
    'qualifiers',
    `a list of at most ${MAX_QUALIFIERS} short texts`,
    (value) => Array.isArray(value) && value.length <= MAX_QUALIFIERS && value.every(isText),
  );

export const PlayIds = (): PropertyDecorator =>
  rule(
    'playIds',
    `a list of at most ${MAX_PLAY_IDS} whole numbers`,
    (value) => Array.isArray(value) && value.length <= MAX_PLAY_IDS && value.every(isWholeNumber),
  );

function rule(name: string, description: string, validate: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({
    name,
    validator: { validate, defaultMessage: (at) => `${at?.property} must be ${description}` },
  });
}

function isWholeNumber(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Half a surrogate pair is no text (RFC 8785 refuses it too): engines keep it each in its own way. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT && value.isWellFormed();
}
