import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startEsdbProcess } from '../servers/esdb-process';
import { temporaryDirectory } from '../servers/esdb-server';

const PROJECT = resolve(__dirname, '../..');
const OBSERVED_DIR = resolve(PROJECT, process.env.ESDB_OBSERVED_DIR ?? '../shared/eventstore/observed');
const script = join(OBSERVED_DIR, 'observe.mjs');
const present = existsSync(script);

if (!present)
  process.stdout.write(`skipped: no answers of a real EventStoreDB server in ${OBSERVED_DIR} (ESDB_OBSERVED_DIR)\n`);

/** What the script prints. It may end with 13: its last await, for the client's `dispose`, never settles after reads that it left early. */
function ask(url: string): Promise<string> {
  return new Promise((answer, fail) => {
    execFile(process.execPath, [script, url], { cwd: PROJECT, timeout: 300_000 }, (error, stdout) => {
      if (error && error.code !== 13) fail(new Error('the script failed', { cause: error }));
      else answer(stdout);
    });
  });
}

(present ? describe : describe.skip)('our server, asked what a real EventStoreDB server was asked', () => {
  it('gives the same answers, line by line', async () => {
    const directory = await temporaryDirectory();
    const server = await startEsdbProcess(directory);
    try {
      const answers = await ask(server.url);
      const observed = await readFile(join(OBSERVED_DIR, 'observed.txt'), 'utf8');
      expect(answers.trimEnd().split('\n')).toEqual(observed.trimEnd().split('\n'));
    } finally {
      await server.stop();
      await rm(directory, { recursive: true });
    }
  });
});
