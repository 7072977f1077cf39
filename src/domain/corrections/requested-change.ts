import type { Play } from '../plays/play';

/** One change of a scoring change, as it is asked for. */
export type RequestedChange =
  | { readonly op: 'amend'; readonly playId: number; readonly set: Readonly<Record<string, unknown>> }
  | { readonly op: 'void'; readonly playId: number }
  | { readonly op: 'insert'; readonly play: InsertedPlay }
  | Nullification;

/** Voids every play from one to another, both included, but for those in `except`: a protest upheld, a throw-in given to the wrong team. */
export interface Nullification {
  readonly op: 'nullify';
  readonly fromPlayId: number;
  readonly toPlayId: number;
  readonly except?: readonly number[];
}

/** The server numbers it; without `order` it is placed by its clock. */
export type InsertedPlay = DistributiveOmit<Play, 'playId' | 'order'> & { readonly order?: number };

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface RequestedChanges {
  readonly changes: readonly RequestedChange[];
  /** Void what hangs on a voided play, and clear the assist or block that a change makes impossible. */
  readonly includeDependents: boolean;
}
