import { FORMULA_VERSION } from '../../domain/formula-version';
import type { Ledger } from '../../ledger/ledger';
import type { Generation, ReadModels } from '../../read-models/read-models';
import { countDocuments, type DocumentCounts } from './count-documents';
import { dropOthers, dropUnread, newGeneration } from './generations';
import type { ProjectionObserver } from './projection-observer';
import { Projectors } from './projectors';

export interface RebuildParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly observer: ProjectionObserver;
  /** Ends it: what was begun is dropped, and the live generation stays. */
  readonly signal: AbortSignal;
  /** Told how far it is, from 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

export interface Rebuilt {
  /** The new one, live now. */
  readonly generation: string;
  readonly formulaVersion: number;
  readonly before: DocumentCounts;
  readonly after: DocumentCounts;
}

/** The new generation has fewer documents of a model than the live one, which stays. */
export class RebuildFellShort extends Error {
  constructor(model: string, [before, after]: readonly [number, number], quarantined: readonly string[]) {
    const games = quarantined.length === 0 ? '' : `; games that can't be folded: ${quarantined.join(', ')}`;
    super(`there were ${before} documents of ${model} and would be ${after}, so nothing was changed${games}`);
    this.name = 'RebuildFellShort';
  }
}

/**
 * Folds everything into a new generation, compares, makes it the live one, and drops the one before. Nobody else may be projecting at the time.
 * @throws RebuildFellShort; AbortError where the signal ended it
 */
export async function rebuild(parts: RebuildParts): Promise<Rebuilt> {
  const { readModels } = parts;
  await dropOthers(readModels);
  const generation = await newGeneration(readModels, FORMULA_VERSION);
  try {
    const counts = await fillAndCompare(generation, parts);
    await readModels.flip(generation.name);
    return { generation: generation.name, formulaVersion: FORMULA_VERSION, ...counts };
  } finally {
    // The one before where all went well, else the one that was begun.
    await dropUnread(readModels);
  }
}

async function fillAndCompare(generation: Generation, parts: RebuildParts): Promise<Pick<Rebuilt, 'before' | 'after'>> {
  const quarantined = await fill(generation, parts);
  const before = await countDocuments(parts.readModels.live());
  const after = await countDocuments(generation);
  for (const [model, count] of Object.entries(before)) {
    const now = after[model] ?? 0;
    if (now < count) throw new RebuildFellShort(model, [count, now], quarantined);
  }
  return { before, after };
}

/** Answers with the games that could not be folded. */
async function fill(generation: Generation, parts: RebuildParts): Promise<readonly string[]> {
  const { ledger, observer, signal, onProgress } = parts;
  const isSuperseded = (): boolean => false;
  const projectors = new Projectors({ ledger, generation, formulaVersion: FORMULA_VERSION, observer, isSuperseded });
  const stop = (): void => void projectors.close();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    await projectors.caughtUp(onProgress);
    return projectors.quarantined;
  } finally {
    signal.removeEventListener('abort', stop);
    await projectors.close();
  }
}
