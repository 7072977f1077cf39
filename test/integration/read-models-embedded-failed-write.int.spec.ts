import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { DeclaredModels } from '../../src/read-models/declared-models';
import { EmbeddedGeneration } from '../../src/read-models/embedded/embedded-generation';
import { ReadModelsUnavailable } from '../../src/read-models/errors';
import type { Commit } from '../../src/read-models/read-models';
import { FakeFullDisk } from '../fakes/fake-full-disk';

const LINES = { model: 'lines', indexes: [{ name: 'team', fields: ['team'] }] };

describe('a commit of the embedded read models that fails', () => {
  let dir: string;
  let root: RootDatabase;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'courtledger-read-models-'));
    root = open({ path: dir, noSubdir: false, maxDbs: 8 });
  });

  afterEach(async () => {
    await root.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('has its whole effect when it is made again', async () => {
    const disk = new FakeFullDisk(root);
    const generation = new EmbeddedGeneration('first', root, new DeclaredModels([LINES]), disk);
    await generation.commit(line(1n, 'home'));

    disk.full = true;
    await expect(generation.commit(line(2n, 'away'))).rejects.toThrow(ReadModelsUnavailable);
    expect(await generation.get('lines', 'one')).toMatchObject({ revision: 1n });

    disk.full = false;
    await generation.commit(line(2n, 'away'));
    expect(await generation.get('lines', 'one')).toMatchObject({ revision: 2n });
    expect(await teams(generation)).toEqual(['away']);
  });
});

function line(revision: bigint, team: string): Commit {
  const document = { _id: 'one', revision, formulaVersion: 1, team };
  return { documents: [{ model: LINES.model, document }] };
}

async function teams(generation: EmbeddedGeneration): Promise<unknown[]> {
  const { items } = await generation.query<{ team: string } & Commit['documents'][number]['document']>('lines', {
    index: 'team',
    limit: 10,
  });
  return items.map(({ team }) => team);
}
