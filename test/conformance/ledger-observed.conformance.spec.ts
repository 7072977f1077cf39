import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startEsdbProcess } from '../servers/esdb-process';
import { temporaryDirectory } from '../servers/esdb-server';

const PROJECT = resolve(__dirname, '../..');
const OBSERVED_DIR = resolve(PROJECT, process.env.ESDB_OBSERVED_DIR ?? '../shared/eventstore/observed');
const script = join(OBSERVED_DIR, 'observe.mjs');
const present = existsSync(script);

if (!present)
  process.stdout.write(`skipped: no answers of a real EventStoreDB server in ${OBSERVED_DIR} (ESDB_OBSERVED_DIR)\n`);

(present ? describe : describe.skip)('our server, asked what a real EventStoreDB server was asked', () => {
  it('gives the same answers, line by line', async () => {
    const directory = await temporaryDirectory();
    const server = await startEsdbProcess(directory);
    try {
      const asked = await promisify(execFile)(process.execPath, [script, server.url], {
        cwd: PROJECT,
        timeout: 300_000,
      });
      const observed = await readFile(join(OBSERVED_DIR, 'observed.txt'), 'utf8');
      expect(asked.stdout.trimEnd().split('\n')).toEqual(observed.trimEnd().split('\n'));
    } finally {
      await server.stop();
      await rm(directory, { recursive: true });
    }
  });
});
