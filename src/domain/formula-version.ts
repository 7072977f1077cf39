import type { RuleSet } from './rules/rule-set';

/**
 * All folds, ratings and document fields as they were in one version. Every event names the one in force when it was recorded, and an answer as of then
 * is made by it: so what an older version did otherwise is kept here, as data.
 */
export interface Formulas {
  readonly version: number;
  /** Box scores have ratings. */
  readonly ratings: boolean;
  /** How the plus/minus of seasons until 2023-24 goes by the stopped clock. */
  readonly clockStop: Exclude<RuleSet['plusMinus'], 'foul'>;
}

const FIRST: Formulas = { version: 1, ratings: false, clockStop: 'clock-stop-throws' };

/** Those in force. */
export const FORMULAS: Formulas = { version: 2, ratings: true, clockStop: 'clock-stop' };

/** Raised whenever a fold, a rating or a document field changes its answer. */
export const FORMULA_VERSION = FORMULAS.version;

const VERSIONS: ReadonlyMap<number, Formulas> = new Map(
  [FIRST, FORMULAS].map((formulas) => [formulas.version, formulas]),
);

/** `undefined` for a version that there never was, or not yet. */
export function formulasOf(version: number): Formulas | undefined {
  return VERSIONS.get(version);
}
