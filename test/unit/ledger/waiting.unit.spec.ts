import { setImmediate } from 'node:timers/promises';
import { LedgerUnavailable } from '../../../src/ledger/errors';
import { Backoff } from '../../../src/ledger/esdb/backoff';
import { InFlight } from '../../../src/ledger/esdb/in-flight';

describe('appends in flight', () => {
  it('go alone until the first has succeeded, then at most 64 at once, all of them in the end', async () => {
    const inFlight = new InFlight();
    const finish: ((fail?: boolean) => void)[] = [];
    let running = 0;
    const task = (): Promise<void> =>
      new Promise((resolve, reject) => {
        running += 1;
        finish.push((fail = false) => {
          running -= 1;
          if (fail) reject(new Error('refused'));
          else resolve();
        });
      });
    const all = Promise.allSettled(Array.from({ length: 200 }, () => inFlight.run(task)));
    expect(running).toBe(1);
    finish.shift()?.(true);
    await setImmediate();
    expect(running).toBe(1);
    let most = 0;
    while (finish.length > 0) {
      finish.shift()?.();
      await setImmediate();
      most = Math.max(most, running);
    }
    expect(most).toBe(64);
    expect((await all).filter(({ status }) => status === 'fulfilled')).toHaveLength(199);
  });
});

describe('pauses between attempts', () => {
  it('end with LedgerUnavailable when there were failures for too long, the last one as its cause', async () => {
    const backoff = new Backoff(60);
    const cause = new Error('connection refused');
    const failing = (async () => {
      for (;;) await backoff.pause(cause);
    })();
    await expect(failing).rejects.toStrictEqual(expect.objectContaining({ cause }));
    await expect(failing).rejects.toBeInstanceOf(LedgerUnavailable);
  });

  it('can be cut short', async () => {
    const closing = new AbortController();
    const pause = new Backoff(Infinity).pause(new Error('gone'), closing.signal);
    closing.abort();
    await expect(pause).rejects.toMatchObject({ name: 'AbortError' });
  });
});
