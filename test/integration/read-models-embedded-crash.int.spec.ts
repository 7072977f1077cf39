import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import type { GameDocument } from '../contract/read-models-documents';
import { MODELS } from '../contract/read-models-documents';

const WRITER = join(__dirname, 'read-models-embedded-writer.ts');
const LOADER = join(__dirname, '..', 'servers', 'run-typescript.cjs');
const KILLS = 12;
const DOCUMENTS = 40;

/** Starts a writer, kills it after `ms` of writing, and answers the last position that it was told is durable. */
async function killedWriter(dir: string, from: bigint, ms: number): Promise<bigint> {
  const child = spawn(process.execPath, ['-r', LOADER, WRITER, dir, from.toString()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = from;
  const lines = createInterface(child.stdout);
  const first = new Promise((resolve) => lines.once('line', resolve));
  lines.on('line', (line) => {
    last = BigInt(line);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([first, ended]);
  await sleep(ms);
  child.kill('SIGKILL');
  await ended;
  return last;
}

describe('the embedded read models, killed', () => {
  it(`lose nothing that was committed, and are whole after ${KILLS} kills`, async () => {
    const dir = await mkdtemp(join(tmpdir(), 'courtledger-killed-'));
    let position = 0n;
    for (let kill = 0; kill < KILLS; kill++) {
      const committed = await killedWriter(dir, position, kill * 7);
      expect(committed).toBeGreaterThan(position);
      position = await expectWhole(dir, committed);
    }
    await rm(dir, { recursive: true, force: true });
  });
});

/** A commit of the writer is 40 documents that carry their checkpoint's position, each with an index entry: all of it or nothing. */
async function expectWhole(dir: string, committed: bigint): Promise<bigint> {
  const readModels = await openEmbeddedReadModels(dir, MODELS);
  const live = readModels.live();
  const position = await live.checkpoint('writer');
  expect(position).toBeGreaterThanOrEqual(committed);
  const ids = Array.from({ length: DOCUMENTS }, (_, at) => `game-${at}`);
  const documents = await live.getMany<GameDocument>('games', ids);
  expect(documents.map((document) => document?.revision)).toEqual(ids.map(() => position));
  const { items } = await live.query<GameDocument>('games', { index: 'by-position', limit: 1000 });
  expect(items.map(({ _id }) => _id).toSorted()).toEqual(ids.toSorted());
  expect(new Set(items.map((item) => item.position))).toEqual(new Set([position]));
  await readModels.close();
  return position!;
}
