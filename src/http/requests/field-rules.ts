import { ValidateBy } from 'class-validator';
import { periodsOf } from '../../domain/box-score/window';
import { parseInstant } from '../../ingestion/instant';
import { ACTOR } from './caller';
import { GAME_ID } from './game-id';

const MAX_REVISION = 2n ** 63n - 1n;
const MAX_LIMIT = 1000;

/** Items of a page that says nothing else. */
export const DEFAULT_LIMIT = 100;

/** A revision as requests write it: a decimal string. */
export const Revision = (): PropertyDecorator =>
  rule('revision', 'a revision: a decimal string such as "42"', isRevision);

/** An id that we have given, as it is in paths. */
export const Uuid = (): PropertyDecorator =>
  rule(
    'uuid',
    'a UUID in lower case',
    (value) => typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  );

/** A moment in what is known of a game. */
export const Moment = (): PropertyDecorator =>
  rule(
    'moment',
    'a revision such as "42", or an instant with an offset, such as 2024-10-23T19:10:32.6Z',
    (value) => isRevision(value) || (typeof value === 'string' && parseInstant(value) !== undefined),
  );

const MAX_PERIOD = 14;

/** A period as a query writes it: 1 to 4, overtime from 5. */
export const Period = (): PropertyDecorator =>
  rule(
    'period',
    `1 to ${MAX_PERIOD}`,
    (value) => isDecimal(value) && Number(value) >= 1 && Number(value) <= MAX_PERIOD,
  );

/** 1 to 1,000, as a query writes it. */
export const Limit = (): PropertyDecorator =>
  rule('limit', `1 to ${MAX_LIMIT}`, (value) => isDecimal(value) && Number(value) >= 1 && Number(value) <= MAX_LIMIT);

/** A whole number from 1, as a query writes it. */
export const PositiveDecimal = (): PropertyDecorator =>
  rule(
    'number',
    'a whole number from 1',
    (value) => isDecimal(value) && Number(value) >= 1 && Number.isSafeInteger(Number(value)),
  );

/** A whole number from 0, as a query writes it. */
export const WholeDecimal = (): PropertyDecorator =>
  rule('number', 'a whole number from 0', (value) => isDecimal(value) && Number.isSafeInteger(Number(value)));

/** A page's cursor: whether it is one of its list's, the list knows. */
export const Cursor = (): PropertyDecorator =>
  rule(
    'cursor',
    'the cursor of the page before',
    (value) => typeof value === 'string' && /^[\w=+/.:-]{1,500}$/.test(value),
  );

export const GameId = (): PropertyDecorator =>
  rule('gameId', '1 to 40 letters, digits and hyphens', (value) => typeof value === 'string' && GAME_ID.test(value));

export const ActorId = (): PropertyDecorator =>
  rule('actorId', 'the id of an actor, or me', (value) => typeof value === 'string' && ACTOR.test(value));

export const GameWindow = (): PropertyDecorator =>
  rule(
    'window',
    'game, q1 to q4, h1, h2 or ot1 to ot10',
    (value) => typeof value === 'string' && periodsOf(value) !== undefined,
  );

const MAX_PROSE = 2000;
const MAX_EVIDENCE = 20;

/** What a person writes: a reason, a comment. */
export const Prose = (): PropertyDecorator => rule('prose', `text of 1 to ${MAX_PROSE} characters`, isProse);

/** Where to look: addresses on the web. */
export const Evidence = (): PropertyDecorator =>
  rule(
    'evidence',
    `a list of at most ${MAX_EVIDENCE} http or https URLs`,
    (value) => Array.isArray(value) && value.length <= MAX_EVIDENCE && value.every(isWebAddress),
  );

function isProse(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_PROSE && value.isWellFormed();
}

function isWebAddress(value: unknown): boolean {
  return isProse(value) && /^https?:/.test(value as string) && URL.canParse(value as string);
}

function isRevision(value: unknown): boolean {
  return isDecimal(value) && BigInt(value) <= MAX_REVISION;
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);
}

function rule(name: string, description: string, validate: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({
    name,
    validator: { validate, defaultMessage: (at) => `${at?.property} must be ${description}` },
  });
}
