import { once } from 'node:events';
import { join } from 'node:path';
import { isUnclaimedAnswer } from '../../src/ledger/esdb/unclaimed-answer';
import { forkTypeScript } from '../servers/esdb-process';

describe('an answer that no append waits for', () => {
  async function run(then: string, file = 'ledger-unclaimed-answer.ts'): Promise<{ said: unknown[]; code: unknown }> {
    const child = forkTypeScript(join(__dirname, file), [then], 'ignore');
    const said: unknown[] = [];
    child.on('message', (message) => said.push(message));
    const [code] = (await once(child, 'exit')) as unknown[];
    return { said, code };
  }

  it('kills a process that is not guarded, in the version of the client that is installed', async () => {
    await expect(run('unguarded')).resolves.toMatchObject({ said: [], code: expect.any(Number) as number });
  });

  it('does not kill ours', async () => {
    await expect(run('nothing')).resolves.toEqual({ said: ['alive'], code: 0 });
  });

  it('is the only error that the guard lets pass', async () => {
    await expect(run('other')).resolves.toEqual({ said: ['alive'], code: 1 });
  });

  it('costs no append where it comes from another server that died', async () => {
    await expect(run('', 'ledger-neighbour-dies.ts')).resolves.toEqual({
      said: [{ appended: 30, stored: 1500 }],
      code: 0,
    });
  });

  it('is told by its message and its place', () => {
    const unclaimed = new TypeError('undefined is not iterable (cannot read property Symbol(Symbol.iterator))');
    expect(isUnclaimedAnswer(unclaimed)).toBe(false);
    const place = '/app/node_modules/@eventstore/db-client/dist/streams/appendToStream/batchAppend.js:20:35';
    unclaimed.stack = `TypeError: ${unclaimed.message}\n    at ClientDuplexStreamImpl.<anonymous> (${place})`;
    expect(isUnclaimedAnswer(unclaimed)).toBe(true);
    const other = new TypeError('x is not a function');
    other.stack = unclaimed.stack;
    expect(isUnclaimedAnswer(other)).toBe(false);
  });
});
