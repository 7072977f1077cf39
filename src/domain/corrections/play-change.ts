import type { Play } from '../plays/play';

/** One change of an official scoring change, with what stood before it. */
export type PlayChange = Amendment | Insertion | Voiding;

export interface Amendment {
  readonly op: 'amend';
  readonly playId: number;
  /** JSON merge patch (RFC 7396): `null` removes a field. `playId` and `type` can't be set. */
  readonly set: { readonly [field: string]: unknown };
  readonly before: Play;
  readonly after: Play;
}

export interface Insertion {
  readonly op: 'insert';
  readonly after: Play;
}

export interface Voiding {
  readonly op: 'void';
  readonly playId: number;
  readonly before: Play;
}
