/** What is wrong with one field of a payload. */
export interface FieldError {
  /** RFC 6901, from the root of the request body or file: `/plays/3/clock`. */
  readonly pointer: string;
  /** Names the field and the rule that it breaks. */
  readonly message: string;
}

/** A payload that is wrong throughout is not listed to its end. */
export const MAX_FIELD_ERRORS = 100;

/** The pointer of a property: RFC 6901 escapes `~` and `/`. */
export function pointerTo(parent: string, property: string | number): string {
  return `${parent}/${String(property).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
