import { PROBLEM_KINDS, type ProblemKind } from './problem-kinds';

/** One fault of a request: where it is (RFC 6901) in the body, the query or the path, and which rule it breaks. */
export interface ProblemError {
  readonly pointer: string;
  readonly message: string;
}

export interface ProblemDetails {
  readonly errors?: readonly ProblemError[];
  /** Headers that the answer carries. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the answer. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** An answer that is not 2xx (RFC 9457), thrown. `message` is its `detail`. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly details: ProblemDetails = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  get status(): number {
    return PROBLEM_KINDS[this.kind][0];
  }

  /** The body, as `application/problem+json`. */
  toJSON(): object {
    const [status, title] = PROBLEM_KINDS[this.kind];
    const { errors, members } = this.details;
    return {
      type: `/problems/${this.kind}`,
      title,
      status,
      detail: this.message,
      ...(errors && { errors }),
      ...members,
    };
  }
}

/** A 503 that goes away by itself. */
export function tryAgain(kind: ProblemKind, detail: string, seconds = 1): Problem {
  return new Problem(kind, detail, { headers: { 'retry-after': String(seconds) } });
}

export function tryAgainWith(kind: ProblemKind, detail: string, members: Readonly<Record<string, unknown>>): Problem {
  return new Problem(kind, detail, { headers: { 'retry-after': '1' }, members });
}
