import type { UnplacedPlay } from '../game/reported-play';

/** What is asked of a correction: what to change, not yet what stands before and after. */
export type RequestedChange = RequestedAmendment | RequestedVoiding | RequestedInsertion | RequestedNullification;

export interface RequestedAmendment {
  readonly op: 'amend';
  readonly playId: number;
  /** JSON merge patch (RFC 7396): `null` removes a field. `playId` and `type` can't be set. */
  readonly set: Readonly<Record<string, unknown>>;
}

export interface RequestedVoiding {
  readonly op: 'void';
  readonly playId: number;
}

export interface RequestedInsertion {
  readonly op: 'insert';
  readonly play: InsertedPlay;
}

/** A stretch of play that never happened, in game order from the first to the last play of it (a protest, a throw-in to the wrong team). */
export interface RequestedNullification {
  readonly op: 'nullify';
  readonly fromPlayId: number;
  readonly toPlayId: number;
  /** Plays in between that stand all the same: unsportsmanlike and flagrant fouls, and the points that come of them. */
  readonly except?: readonly number[];
}

/** The server numbers it; without `order` it is placed by its clock. */
export type InsertedPlay = WithoutPlayId<UnplacedPlay>;

type WithoutPlayId<T> = T extends unknown ? Omit<T, 'playId'> : never;

export interface RequestedChanges {
  readonly changes: readonly RequestedChange[];
  /** Voids what hangs on a play that is voided, and clears the credits that no longer fit. */
  readonly includeDependents: boolean;
}
