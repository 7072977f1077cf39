import { formatClock, parseClock } from '../../domain/plays/clock';
import { MAX_ORDER } from '../../domain/plays/game-order';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import { parseInstant } from '../instant';

/** Where the row stands in its payload, and the list on which its errors go. */
export interface RowContext {
  readonly pointer: string;
  readonly errors: FieldError[];
}

const MAX_TEXT = 200;
const MAX_QUALIFIERS = 40;

/** One row of the feed, read field by field. A field that is wrong is noted as an error and counts as absent; unknown ones are left alone. */
export class FeedRow {
  constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly context: RowContext,
    private readonly index: number,
  ) {}

  /**
   * The description where it is the only place that tells the kind of a play: in the rows of season lines, which lack `timeActual`.
   * Empty in the rows of the live feed, which say it in fields of their own.
   */
  get description(): string {
    const { timeActual, description } = this.fields;
    return timeActual === undefined && typeof description === 'string' ? description : '';
  }

  /** Absent, `null` and `''` are the same. */
  text(field: string): string | undefined {
    const value = this.fields[field];
    if (isAbsent(value) || value === '') return undefined;
    return this.checked(field, isText(value) ? value : undefined, `must be text of at most ${MAX_TEXT} characters`);
  }

  /** Text that may not be missing; `rule` says what it is for. */
  requiredText(field: string, rule: string): string | undefined {
    const value = this.fields[field];
    if (isAbsent(value) || value === '') this.fault(field, rule);
    return this.text(field);
  }

  number(field: string): number | undefined {
    const value = this.fields[field];
    if (isAbsent(value)) return undefined;
    return this.checked(
      field,
      typeof value === 'number' && Number.isFinite(value) ? value : undefined,
      'must be a number',
    );
  }

  order(field: string): number | undefined {
    const order = this.number(field);
    if (order === undefined) return undefined;
    const near = Math.abs(order) <= MAX_ORDER ? order : undefined;
    return this.checked(field, near, `must be from -${MAX_ORDER} to ${MAX_ORDER}`);
  }

  /** A person, a team, a play or an official: 0 is nobody. */
  identity(field: string): number | undefined {
    const value = this.fields[field];
    if (isAbsent(value) || value === 0) return undefined;
    return this.checked(field, isWholeNumber(value) ? value : undefined, 'must be a whole number from 0');
  }

  /** One that may not be missing, nor nobody. */
  requiredIdentity(field: string): number | undefined {
    const value = this.fields[field];
    if (isAbsent(value) || value === 0) this.fault(field, 'is missing');
    return this.identity(field);
  }

  /** A whole number from 0 that may not be missing. */
  requiredNumber(field: string): number {
    const value = this.fields[field];
    const rule = isAbsent(value) ? 'is missing' : 'must be a whole number from 0';
    return this.checked(field, isWholeNumber(value) ? value : undefined, rule) ?? 0;
  }

  /** @returns the clock as the league writes it, `PT05M12.00S` */
  clock(field: string): string {
    const value = this.fields[field];
    const left = typeof value === 'string' ? parseClock(value) : undefined;
    return formatClock(this.checked(field, left, 'must be the time left in the period, such as PT05M12.00S') ?? 0);
  }

  /** @returns ISO 8601 UTC with milliseconds */
  instant(field: string): string | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    return this.checked(field, parseInstant(text), 'must be an instant such as 2024-10-23T19:10:32.6Z');
  }

  qualifiers(): readonly string[] | undefined {
    const value = this.fields['qualifiers'];
    if (isAbsent(value) || (Array.isArray(value) && value.length === 0)) return undefined;
    const texts = Array.isArray(value) && value.length <= MAX_QUALIFIERS && value.every(isText) ? value : undefined;
    return this.checked('qualifiers', texts, `must be a list of at most ${MAX_QUALIFIERS} short texts`);
  }

  hasQualifier(name: string): boolean {
    const value = this.fields['qualifiers'];
    return Array.isArray(value) && value.includes(name);
  }

  /** `home-away` after the row, where the row has both. */
  score(): string | undefined {
    const home = this.points('scoreHome');
    const away = this.points('scoreAway');
    return home === undefined || away === undefined ? undefined : `${home}-${away}`;
  }

  fault(field: string, rule: string): void {
    const { errors, pointer } = this.context;
    if (errors.length >= MAX_FIELD_ERRORS) return;
    errors.push({ pointer: pointerTo(pointerTo(pointer, this.index), field), message: `${field} ${rule}` });
  }

  private points(field: string): number | undefined {
    const value = this.fields[field];
    if (isAbsent(value) || value === '') return undefined;
    const points = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
    return this.checked(field, isWholeNumber(points) ? points : undefined, 'must be the points of a team');
  }

  private checked<T>(field: string, value: T | undefined, rule: string): T | undefined {
    if (value === undefined) this.fault(field, rule);
    return value;
  }
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Half a surrogate pair is no text. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT && value.isWellFormed();
}

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
