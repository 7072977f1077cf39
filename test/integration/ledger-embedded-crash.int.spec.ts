import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openEmbeddedLedger } from '../../src/ledger/embedded/embedded-ledger';
import { DataDirectoryInUse, readOwner } from '../../src/ledger/embedded/log/data-directory-lock';
import { all, playIds, plays } from '../contract/ledger-events';
import { firstMessage, forkTypeScript, startEsdbProcess } from '../servers/esdb-process';
import { temporaryDirectory } from '../servers/esdb-server';

interface Answered {
  readonly stream: string;
  readonly revision: string;
}

describe('the embedded ledger', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await temporaryDirectory();
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** What was answered, by stream, to a process that was killed in the middle of its appends. */
  async function appendUntilKilled(round: number): Promise<Map<string, bigint>> {
    const answered = new Map<string, bigint>();
    const child = forkTypeScript(join(__dirname, 'ledger-append-until-killed.ts'), [directory, String(round)]);
    child.on('message', ({ stream, revision }: Answered) => answered.set(stream, BigInt(revision)));
    await firstMessage(child);
    await setTimeout(100 + 200 * Math.random());
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    return answered;
  }

  it('has everything that it answered after kill -9, each append whole', async () => {
    for (let round = 0; round < 4; round++) {
      const answered = await appendUntilKilled(round);
      const ledger = openEmbeddedLedger(directory);
      expect(answered.size).toBeGreaterThan(0);
      for (const [stream, revision] of answered) {
        const stored = playIds(await all(ledger.readStream(stream)));
        expect(stored.length).toBeGreaterThan(Number(revision));
        expect(stored).toEqual([...Array(stored.length).keys()]);
        expect(stored.length % 3).toBe(0);
        await ledger.append(stream, BigInt(stored.length - 1), plays(1));
      }
      await ledger.close();
    }
  });

  it('goes on where it was when it is opened again', async () => {
    const first = openEmbeddedLedger(directory);
    const { position } = await first.append('game-1', 'no-stream', plays(70));
    await first.close();
    const second = openEmbeddedLedger(directory);
    await expect(second.head()).resolves.toBe(position);
    const result = await second.append('game-1', 69n, plays(2, 71));
    expect(result.position).toBe(position + 2n);
    await second.append('game-2', 'no-stream', plays(1, 90));
    expect(playIds(await all(second.readStream('game-1')))).toEqual(Array.from({ length: 72 }, (_, n) => n + 1));
    expect(playIds(await all(second.readStream('game-2')))).toEqual([90]);
    await second.close();
  });

  describe('is opened by one at a time:', () => {
    it('a second opening in the same process is refused', async () => {
      const ledger = openEmbeddedLedger(directory);
      expect(() => openEmbeddedLedger(directory)).toThrow(DataDirectoryInUse);
      await ledger.append('game-1', 'no-stream', plays(1));
      await ledger.close();
      await openEmbeddedLedger(directory).close();
    });

    it('another process is named, with the address where it serves the ledger, and forgotten once it is gone', async () => {
      const server = await startEsdbProcess(directory);
      const address = `127.0.0.1:${server.port}`;
      expect(readOwner(directory)).toMatchObject({ host: hostname(), address });
      expect(() => openEmbeddedLedger(directory)).toThrow(new RegExp(`in use by process \\d+ .*${address}`));
      await server.kill();
      expect(readOwner(directory)).toMatchObject({ address });
      await openEmbeddedLedger(directory).close();
      expect(readOwner(directory)).toBeUndefined();
    });

    it('a process that has the id of one that died is not taken for it', async () => {
      const owner = { pid: process.pid, started: 'long ago', host: hostname() };
      await writeFile(join(directory, 'owner.json'), JSON.stringify(owner));
      const ledger = openEmbeddedLedger(directory);
      expect(JSON.parse(await readFile(join(directory, 'owner.json'), 'utf8'))).not.toEqual(owner);
      await ledger.close();
    });

    it('a process on another machine counts as alive, and the message says what to remove', async () => {
      await writeFile(join(directory, 'owner.json'), JSON.stringify({ pid: 1, started: '1', host: 'elsewhere' }));
      expect(() => openEmbeddedLedger(directory)).toThrow(
        /process 1 on elsewhere; if that machine is gone, remove .*owner\.json/,
      );
    });

    it('a lock cut short by a crash holds nobody back', async () => {
      await writeFile(join(directory, 'owner.json'), '{"pid": 12');
      await openEmbeddedLedger(directory).close();
    });
  });
});
