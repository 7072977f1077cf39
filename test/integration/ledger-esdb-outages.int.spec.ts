import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { LedgerUnavailable } from '../../src/ledger/errors';
import { connectEsdbLedger, type EsdbLedger } from '../../src/ledger/esdb/esdb-ledger';
import type { RecordedEvent } from '../../src/ledger/ledger';
import { all, play, playIds, plays, takeUntil } from '../contract/ledger-events';
import { startEsdbProcess, type EsdbProcess } from '../servers/esdb-process';
import { startEsdbServer, temporaryDirectory } from '../servers/esdb-server';

const STREAMS = 6;
const PLAYS = 80;

describe('the EventStoreDB adapter, when its server', () => {
  describe('is killed and started again on the same port', () => {
    let directory: string;
    let server: EsdbProcess;
    let ledger: EsdbLedger;

    beforeEach(async () => {
      directory = await temporaryDirectory();
      server = await startEsdbProcess(directory);
      ledger = await connectEsdbLedger(server.url, { watchdogInterval: 300 });
    });
    afterEach(async () => {
      await ledger.close();
      await server.stop();
      await rm(directory, { recursive: true });
    });

    async function killAndRestart(times: number): Promise<void> {
      for (let n = 0; n < times; n++) {
        await setTimeout(150 + 100 * Math.random());
        await server.kill();
        server = await startEsdbProcess(directory, server.port);
      }
    }

    /** A stream's plays one append each, as a writer sends them who knows nothing of outages. */
    async function write(stream: string): Promise<void> {
      for (let n = 0; n < PLAYS; n++) {
        const { revision } = await ledger.append(stream, n === 0 ? 'no-stream' : BigInt(n - 1), [play(n)]);
        expect(revision).toBe(BigInt(n));
        await setTimeout(5);
      }
    }

    it('loses no append and writes none twice, and its subscriber sees each once, in order', async () => {
      const streams = Array.from({ length: STREAMS }, (_, n) => `game-${n}`);
      const subscription = ledger.subscribe({ prefix: 'game-' });
      const following = takeUntil(
        subscription[Symbol.asyncIterator](),
        (taken) => taken.events.length >= STREAMS * PLAYS,
      );
      await Promise.all([...streams.map(write), killAndRestart(3)]);
      const { events } = await following;
      await subscription.close();
      expect(events).toEqual(await all(ledger.readAll({ prefix: 'game-' })));
      for (const stream of streams)
        expect(playIds(await all(ledger.readStream(stream)))).toEqual([...Array(PLAYS).keys()]);
    });

    it('goes on reading where it was', async () => {
      for (let n = 0; n < 6; n++)
        await ledger.append('game-1', n === 0 ? 'no-stream' : BigInt(n * 500 - 1), plays(500, n * 500));
      const found: RecordedEvent[] = [];
      for await (const event of ledger.readStream('game-1')) {
        found.push(event);
        if (found.length === 10) await killAndRestart(1);
      }
      expect(playIds(found)).toEqual([...Array(3000).keys()]);
    });

    it('follows events that were written while it was away', async () => {
      const messages = ledger.subscribe({ prefix: 'game-' })[Symbol.asyncIterator]();
      await takeUntil(messages, (taken) => taken.caughtUp > 0);
      await server.kill();
      const away = ledger.append('game-1', 'no-stream', plays(3));
      await setTimeout(300);
      server = await startEsdbProcess(directory, server.port);
      await expect(away).resolves.toMatchObject({ revision: 2n, retried: true });
      const { events } = await takeUntil(messages, (taken) => taken.events.length >= 3);
      expect(playIds(events)).toEqual([1, 2, 3]);
    });
  });

  it('breaks the connection, sends appends again and says so', async () => {
    const server = await startEsdbServer();
    const ledger = await connectEsdbLedger(server.url);
    await ledger.append('game-1', 'no-stream', plays(1));
    const appends = Array.from({ length: 40 }, (_, n) => ledger.append(`game-b${n}`, 'no-stream', plays(20)));
    await server.restart();
    const results = await Promise.all(appends);
    expect(results.some(({ retried }) => retried)).toBe(true);
    await expect(all(ledger.readAll({ prefix: 'game-b' }))).resolves.toHaveLength(800);
    await ledger.close();
    await server.close();
  });

  it('stays away, gives up after a while and leaves the outcome open', async () => {
    const server = await startEsdbServer();
    const ledger = await connectEsdbLedger(server.url, { giveUpAfter: 400 });
    await server.close();
    await expect(ledger.append('game-1', 'no-stream', plays(1))).rejects.toBeInstanceOf(LedgerUnavailable);
    await expect(all(ledger.readStream('game-1'))).rejects.toBeInstanceOf(LedgerUnavailable);
    await expect(ledger.head()).rejects.toBeInstanceOf(LedgerUnavailable);
    await ledger.close();
  });

  it('is not there, says so at once', async () => {
    const url = 'esdb://127.0.0.1:9?tls=false';
    await expect(connectEsdbLedger(url, { giveUpAfter: 200 })).rejects.toBeInstanceOf(LedgerUnavailable);
  });

  it('is asked for made-up answers in the connection string, gets true ones', async () => {
    const server = await startEsdbServer();
    const ledger = await connectEsdbLedger(`${server.url}&throwOnAppendFailure=false`);
    await ledger.append('game-1', 'no-stream', plays(7));
    await expect(ledger.append('game-1', 2n, plays(1))).rejects.toMatchObject({ name: 'RevisionConflict', actual: 6n });
    await ledger.close();
    await server.close();
  });
});
