import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealKeys } from '../../../src/sealing/seal-keys';
import { rechained, type StoredEvent } from '../../kit/tampering';
import { startServer, type TestServer } from '../../kit/server';
import { GAME, MELTONS_FREE_THROW, Statisticians } from '../corrections/a-case';

const SCRIPT = join(__dirname, '../../../docs/verify-game.mjs');
const STREAM = `game-${GAME}`;
const anyKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

interface History {
  readonly items: readonly (Omit<StoredEvent, 'revision' | 'position'> & {
    readonly revision: string;
    readonly stream: string;
  })[];
}

/** What a stranger has saved of a game that was closed and then corrected. */
interface Saved {
  readonly pages: readonly History[];
  readonly keys: object;
  readonly proof: { readonly seal: object };
}

let server: TestServer;
let saved: Saved;
const folder = mkdtempSync(join(tmpdir(), 'courtledger-stranger-'));

beforeAll(async () => {
  server = await startServer({ sealKeys: SealKeys.of({ pem: anyKey() }) });
  const people = new Statisticians(server.url);
  const get = async <Body>(path: string) => (await server.api.http.send<Body>({ method: 'GET', path })).body;
  await people.playGame();
  await people.call('sam', ['POST', `/games/${GAME}/status`], { status: 'closed' });
  await people.applied(MELTONS_FREE_THROW, 'ann', 'bob');
  const history = `/api/v1/games/${GAME}/history?limit=400`;
  const first = await get<History & { cursor: string }>(history);
  const second = await get<History>(`${history}&cursor=${encodeURIComponent(first.cursor)}`);
  saved = {
    pages: [first, second],
    keys: await get('/.well-known/courtledger-keys'),
    proof: await get(`/api/v1/games/${GAME}/proof?playId=529`),
  };
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the script as a stranger does. */
function verify({ pages, keys, proof }: Saved): Promise<{ code: number; out: string; error: string }> {
  const save = (name: string, content: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const [first, ...more] = pages.map((page, at) => save(`history-${at}.json`, page));
  const files = ['--keys', save('keys.json', keys), '--proof', save('proof.json', proof)];
  const seal = ['--seal', save('seal.json', saved.proof.seal)];
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, '--history', first!, ...more, ...files, ...seal], (failed, out, error) =>
      resolve({ code: failed ? Number(failed.code) : 0, out, error }),
    );
  });
}

/** The history after somebody was at the event of one revision. */
function altered(change: (data: StoredEvent['data']) => StoredEvent['data'], anew = false): Saved {
  const [page, ...more] = saved.pages as [History, History];
  const items = [...page.items, ...more.flatMap((each) => each.items)].map((item) =>
    item.stream === STREAM && item.revision === '300' ? { ...item, data: change(item.data) } : item,
  );
  if (!anew) return { ...saved, pages: [{ ...page, items }] };
  const ofGame = items.filter(({ stream }) => stream === STREAM);
  const stored = ofGame.map((item) => ({ ...item, revision: BigInt(item.revision), position: 0n }));
  const chain = rechained(STREAM, stored).map(({ position: _, ...item }) => ({
    ...item,
    stream: STREAM,
    revision: item.revision.toString(),
  }));
  return { ...saved, pages: [{ ...page, items: chain }] };
}

describe('docs/verify-game.mjs', () => {
  it('verifies a game from what was saved of it, without the server', async () => {
    const { code, out, error } = await verify(saved);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^game 0022400072: \d+ events, 2 seals, 0 faults\n$/);
  });

  it('names an event that was altered', async () => {
    const { code, error } = await verify(altered((data) => ({ ...data, tampered: true })));
    expect(code).toBe(1);
    expect(error).toMatch(/^revision 300 of game-0022400072 \(PlayRecorded\) was altered$/m);
  });

  it('is not deceived by a chain that was hashed anew: no one has the key', async () => {
    const { code, error } = await verify(altered((data) => ({ ...data, tampered: true }), true));
    expect(code).toBe(1);
    expect(error).not.toContain('altered');
    expect(error).toMatch(/^the seal over \d+ events is not over these events$/m);
  });

  it('notices an event that was taken out, and what was cut off behind the seal that was kept', async () => {
    const [page, more] = saved.pages as [History, History];
    const gap = await verify({ ...saved, pages: [{ ...page, items: page.items.toSpliced(7, 1) }, more] });
    expect(gap.error).toMatch(/^revision 7 of game-0022400072 is missing: 8 stands in its place$/m);
    const short = await verify({ ...saved, pages: [page] });
    expect(short.error).toMatch(/has seen more events than there are$/m);
    expect([gap.code, short.code]).toEqual([1, 1]);
  });

  it('trusts no other key, and no other proof', async () => {
    const others = SealKeys.of({ pem: anyKey() });
    expect((await verify({ ...saved, keys: { keys: others.published } })).error).toContain('a key that is not among');
    const proof = JSON.parse(JSON.stringify(saved.proof)) as { seal: object; events: { path: string[] }[] };
    proof.events[0]!.path.reverse();
    expect((await verify({ ...saved, proof })).error).toMatch(/about play 529, is not under the seal$/m);
  });
});
