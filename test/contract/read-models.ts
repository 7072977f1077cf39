import type { ModelDeclaration, ReadModels } from '../../src/read-models/read-models';
import { commitsContract } from './read-models-commits';
import { documentsContract } from './read-models-values';
import { generationsContract } from './read-models-generations';
import { pagesContract } from './read-models-pages';
import { queriesContract } from './read-models-queries';
import { MODELS } from './read-models-documents';

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

/** What every engine behind the port does. */
export function readModelsContract(engine: string, traits: EngineTraits, create: () => Promise<Store>): void {
  describe(`read models: ${engine}`, () => {
    let store: Store | undefined;
    let opened: ReadModels[] = [];

    const open: Open = async (declarations = MODELS) => {
      store ??= await create();
      const readModels = await store.open(declarations);
      opened.push(readModels);
      return readModels;
    };

    afterEach(async () => {
      for (const readModels of opened) await readModels.close();
      await store?.destroy();
      opened = [];
      store = undefined;
    });

    documentsContract(open);
    commitsContract(open, traits);
    queriesContract(open);
    pagesContract(open);
    generationsContract(open);
  });
}
