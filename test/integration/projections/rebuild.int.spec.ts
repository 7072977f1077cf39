import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GameWriter } from '../../../src/commands/recording/game-writer';
import { FORMULA_VERSION } from '../../../src/domain/formula-version';
import { type EmbeddedLedger, openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import { Projections } from '../../../src/projections/runtime/projections';
import { rebuild, RebuildFellShort } from '../../../src/projections/runtime/rebuild';
import type { GameDocument } from '../../../src/read-models/documents/game-document';
import { MODELS } from '../../../src/read-models/documents/models';
import { openEmbeddedReadModels } from '../../../src/read-models/embedded/embedded-read-models';
import type { ReadModels } from '../../../src/read-models/read-models';
import { DECLARATION, shot } from '../../kit/a-game';

const context = { actor: { id: 'scorer-1', role: 'scorer' }, correlationId: 'r-1' };
const failures: Error[] = [];
const observer = {
  projected: () => undefined,
  quarantined: () => undefined,
  unreadable: () => undefined,
  released: () => undefined,
  waiting: () => undefined,
  failed: (error: Error) => failures.push(error),
};

let directory: string;
let ledger: EmbeddedLedger;
let readModels: ReadModels;
let writer: GameWriter;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'rebuild-'));
  ledger = openEmbeddedLedger(join(directory, 'ledger'));
  readModels = await openEmbeddedReadModels(join(directory, 'read-models'), MODELS);
  writer = new GameWriter(ledger);
  await writer.execute('g', { type: 'DeclareGame', declaration: DECLARATION }, context);
  await writer.execute('g', { type: 'RecordPlays', source: 'courtledger', plays: [{ play: shot(1) }] }, context);
  const projections = new Projections({ ledger, readModels, observer });
  await projections.caughtUp();
  await projections.close();
});

afterEach(async () => {
  await readModels.close();
  await ledger.close();
  rmSync(directory, { recursive: true });
});

const rebuilding = (onProgress: () => void = () => undefined, signal = new AbortController().signal) =>
  rebuild({ ledger, readModels, observer, signal, onProgress });
const game = () => readModels.live().get<GameDocument>('games', 'g');

describe('a rebuild', () => {
  it('makes a new generation live and drops the one before', async () => {
    const before = await game();
    const { generation } = await rebuilding();
    expect(readModels.live().name).toBe(generation);
    expect(await readModels.generations()).toEqual([generation]);
    expect(await game()).toEqual(before);
  });

  it('changes nothing where it is stopped', async () => {
    const stop = new AbortController();
    await expect(rebuilding(() => stop.abort(), stop.signal)).rejects.toThrow(/abort/i);
    expect(await readModels.generations()).toEqual(['first']);
    expect(await game()).toMatchObject({ revision: 4n });
  });

  it('changes nothing where documents would be missing, and says which', async () => {
    const { _id, ...document } = (await game())!;
    await readModels.live().commit({ documents: [{ model: 'games', document: { _id: 'lost', ...document } }] });
    await expect(rebuilding()).rejects.toThrow(RebuildFellShort);
    await expect(rebuilding()).rejects.toThrow('there were 2 documents of games and would be 1');
    expect(await readModels.generations()).toEqual(['first']);
  });

  it('drops what an earlier one left behind', async () => {
    await readModels.open(`formulas-${FORMULA_VERSION}-1`);
    const { generation } = await rebuilding();
    expect(await readModels.generations()).toEqual([generation]);
  });
});

describe('a projector', () => {
  it('ends where a rebuild elsewhere has made another generation live, and says so', async () => {
    const projections = new Projections({ ledger, readModels, observer });
    await projections.caughtUp();
    const before = readModels.live();
    await readModels.open('elsewhere');
    await readModels.flip('elsewhere');
    await writer.execute('g', { type: 'RecordPlays', source: 'courtledger', plays: [{ play: shot(2) }] }, context);
    while (failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(failures[0]?.message).toContain('another generation live than first');
    expect(await before.get<GameDocument>('games', 'g')).toMatchObject({ revision: 4n });
    await projections.close();
  });
});
