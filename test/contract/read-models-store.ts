import type { ModelDeclaration, ReadModels } from '../../src/read-models/read-models';

/** One engine's store, empty at first. Each `open` is another process's view of it. */
export interface Store {
  open(declarations: readonly ModelDeclaration[]): Promise<ReadModels>;
  destroy(): Promise<void>;
}

/** Opens the store of the running test, which is closed and destroyed after it. */
export type Open = (declarations?: readonly ModelDeclaration[]) => Promise<ReadModels>;

export interface EngineTraits {
  /** The server compares and writes in one step, so that several processes may write the same document. */
  readonly atomicWrites: boolean;
}
