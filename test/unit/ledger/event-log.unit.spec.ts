import { rm } from 'node:fs/promises';
import { EventLog } from '../../../src/ledger/embedded/log/event-log';
import type { LogEvent } from '../../../src/ledger/embedded/log/log-record';
import { LogStorage } from '../../../src/ledger/embedded/log/log-storage';
import { LedgerUnavailable } from '../../../src/ledger/errors';
import { randomUUID } from 'node:crypto';
import { temporaryDirectory } from '../../servers/esdb-server';

function events(count: number): LogEvent[] {
  const empty = Buffer.alloc(0);
  return Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'T',
    json: true,
    metadata: empty,
    data: empty,
  }));
}

describe('the log', () => {
  let directory: string;
  let log: EventLog;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    log = EventLog.open(directory);
  });
  afterEach(async () => {
    await log.close();
    await rm(directory, { recursive: true });
  });

  it('decides appends that share a commit one after the other', async () => {
    const commit = jest.spyOn(LogStorage.prototype, 'commit');
    const [one, two] = [events(2), events(2)];
    const outcomes = await Promise.all([
      log.append('game-1', 'no-stream', one),
      log.append('game-1', 'no-stream', two),
      log.append('game-1', 1n, two),
      log.append('game-1', 'no-stream', one),
      log.append('game-1', 'any', two.slice(1)),
      log.append('game-1', 'stream-exists', one.slice(0, 1)),
    ]);
    expect(commit).toHaveBeenCalledTimes(1);
    expect(outcomes).toStrictEqual([
      { kind: 'written', revision: 1n, position: 2n },
      { kind: 'conflict', actual: 1n },
      { kind: 'written', revision: 3n, position: 4n },
      { kind: 'repeated', revision: 1n, position: 2n },
      { kind: 'repeated', revision: 3n, position: 4n },
      { kind: 'repeated', revision: 0n, position: 1n },
    ]);
    commit.mockRestore();
  });

  it('forgets what a failed commit would have written, and writes on', async () => {
    await log.append('game-1', 'no-stream', events(3));
    const commit = jest.spyOn(LogStorage.prototype, 'commit').mockRejectedValueOnce(new Error('disk full'));
    const failing = await Promise.allSettled([
      log.append('game-1', 2n, events(5)),
      log.append('game-2', 'no-stream', events(5)),
    ]);
    for (const outcome of failing) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { cause: { message: 'disk full' } } });
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(LedgerUnavailable);
    }
    commit.mockRestore();
    expect(log.head).toBe(3n);
    await expect(log.append('game-2', 'no-stream', events(1))).resolves.toMatchObject({ revision: 0n, position: 4n });
    await expect(log.append('game-1', 2n, events(1))).resolves.toMatchObject({ revision: 3n, position: 5n });
  });

  it('knows recent ids after it was opened again', async () => {
    const written = events(200);
    await log.append('game-1', 'no-stream', written);
    await log.close();
    log = EventLog.open(directory);
    await expect(log.append('game-1', 'any', written.slice(150))).resolves.toMatchObject({
      kind: 'repeated',
      revision: 199n,
    });
    await expect(log.append('game-2', 'any', written.slice(150))).resolves.toMatchObject({
      kind: 'written',
      revision: 49n,
    });
  });

  it('finishes what it accepted before it closes, and takes nothing after', async () => {
    const accepted = Array.from({ length: 50 }, (_, n) => log.append(`game-${n}`, 'no-stream', events(3)));
    await log.close();
    await expect(Promise.all(accepted)).resolves.toHaveLength(50);
    await expect(log.append('game-1', 'any', events(1))).rejects.toThrow('closed');
    expect(() => log.read).toThrow('closed');
  });

  it.each(['', 'x'.repeat(1501)])('refuses a stream name that is no key (%#)', async (stream) => {
    await expect(log.append(stream, 'any', events(1))).rejects.toThrow('a stream name has 1 to 1500 bytes');
  });
});
