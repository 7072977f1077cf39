import type { ReadModels } from '../../src/read-models/read-models';
import { commitsContract } from './read-models-commits';
import { documentsContract } from './read-models-values';
import { generationsContract } from './read-models-generations';
import { pagesContract } from './read-models-pages';
import { queriesContract } from './read-models-queries';
import { MODELS } from './read-models-documents';
import type { EngineTraits, Open, Store } from './read-models-store';

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
