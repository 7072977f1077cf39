import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import { readModelsContract } from './read-models';

readModelsContract('embedded', { atomicWrites: true }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'courtledger-read-models-'));
  return {
    open: (declarations) => openEmbeddedReadModels(dir, declarations),
    destroy: () => rm(dir, { recursive: true, force: true }),
  };
});
