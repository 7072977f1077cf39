import type { IndexDeclaration, IndexValue } from './read-models';

/** Where a page ends: the values of the index's remaining fields, and the id that breaks ties. */
export interface Place {
  readonly values: readonly IndexValue[];
  readonly id: string;
}

/** A query that a declared index serves. */
export interface Question {
  readonly model: string;
  readonly index: IndexDeclaration;
  /** Values of the index's first fields. */
  readonly prefix: readonly IndexValue[];
  /** The index's remaining fields. */
  readonly order: readonly string[];
  readonly descending: boolean;
  readonly limit: number;
  /** Exclusive. */
  readonly after?: Place;
}
