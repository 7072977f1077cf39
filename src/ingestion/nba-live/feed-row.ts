import { formatClock, parseClock } from '../../domain/plays/clock';
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
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return this.fault(field, 'must be text');
    if (value.length > MAX_TEXT) return this.fault(field, `must have at most ${MAX_TEXT} characters`);
    return value;
  }

  number(field: string): number | undefined {
    const value = this.fields[field];
    if (value === undefined || value === null) return undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.fault(field, 'must be a number');
  }

  /** A whole number from 0. */
  count(field: string): number | undefined {
    const value = this.fields[field];
    if (value === undefined || value === null) return undefined;
    return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : this.fault(field, 'must be a whole number from 0');
  }

  /** A person, a team or an official: 0 is nobody. */
  identity(field: string): number | undefined {
    const value = this.count(field);
    return value === 0 ? undefined : value;
  }

  requiredCount(field: string): number {
    if (this.fields[field] === undefined || this.fields[field] === null) this.fault(field, 'is missing');
    return this.count(field) ?? 0;
  }

  /** @returns the clock as the league writes it, `PT05M12.00S` */
  clock(field: string): string {
    const value = this.fields[field];
    const left = typeof value === 'string' ? parseClock(value) : undefined;
    if (left === undefined) this.fault(field, 'must be the time left in the period, such as PT05M12.00S');
    return formatClock(left ?? 0);
  }

  /** @returns ISO 8601 UTC with milliseconds */
  instant(field: string): string | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    return parseInstant(text) ?? this.fault(field, 'must be an instant such as 2024-10-23T19:10:32.6Z');
  }

  qualifiers(): readonly string[] | undefined {
    const value = this.fields['qualifiers'];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
    if (Array.isArray(value) && value.length <= MAX_QUALIFIERS && value.every(isShortText)) return value;
    return this.fault('qualifiers', `must be a list of at most ${MAX_QUALIFIERS} short texts`);
  }

  /** `home-away` after the row, where the row has both. */
  score(): string | undefined {
    const home = this.points('scoreHome');
    const away = this.points('scoreAway');
    return home === undefined || away === undefined ? undefined : `${home}-${away}`;
  }

  fault(field: string, rule: string): undefined {
    const { errors, pointer } = this.context;
    if (errors.length < MAX_FIELD_ERRORS) {
      errors.push({ pointer: pointerTo(pointerTo(pointer, this.index), field), message: `${field} ${rule}` });
    }
    return undefined;
  }

  private points(field: string): number | undefined {
    const value = this.fields[field];
    if (value === undefined || value === null || value === '') return undefined;
    const points = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
    return Number.isSafeInteger(points) && (points as number) >= 0 ? (points as number) : this.fault(field, 'must be the points of a team');
  }
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT;
}
