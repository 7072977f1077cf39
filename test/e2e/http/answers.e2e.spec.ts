import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startApi } from '../../../src/app.module';
import { DECLARATION, shot } from '../../kit/a-game';
import type { Received } from '../../kit/http-exchange';
import { startServer, type TestServer } from '../../kit/server';
import { ServerApi } from '../../kit/server-api';
import { openTestEngines } from '../../kit/server-engines';
import { type ProblemAnswer, SettledGame } from '../../kit/settled-game';

let server: TestServer;
let game: SettledGame;
let plays = 10;

beforeAll(async () => {
  server = await startServer();
  game = await SettledGame.on(server);
});

afterAll(() => server.close());

function get(path: string, headers = {}): Promise<Received<Record<string, unknown>>> {
  return server.api.http.send({ method: 'GET', path, headers });
}

/** Moves the game on by a play, and waits until that can be read. */
async function moveOn(): Promise<string> {
  const body = { source: 'courtledger', plays: [shot((plays += 1))] };
  const { revision } = await game.take<{ revision: string }>({ method: 'POST', path: `${game.path}/stats`, body });
  await server.api.boxScore(game.gameId, revision);
  return revision;
}

const READS = [
  ...['/{game}/stats', '/{game}/stats?window=q1', '/{game}/plays', '/{game}/history', '?season=2024-25'],
  ...['/{game}/lineups', '/{game}/lineups?window=q1', '/{game}/possessions', '/{game}/shots?personId=1'],
];
const pathOf = (read: string): string => `/api/v1/games${read.replace('{game}', game.gameId)}`;

describe.each(READS)('GET …%s', (read) => {
  it('is not sent again to who has it, until it changes', async () => {
    await moveOn();
    const { status, headers } = await get(pathOf(read));
    const { etag = '' } = headers;
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(pathOf(read), { 'if-none-match': known });
      expect([again.status, again.headers.etag, again.bytes.length]).toEqual([304, etag, 0]);
    }
    await moveOn();
    const moved = await get(pathOf(read), { 'if-none-match': etag });
    expect(moved.status).toBe(200);
    expect(moved.headers.etag).not.toBe(etag);
  });

  it('is packed as the client likes it best, and each packing has a tag of its own', async () => {
    const plain = await get(pathOf(read));
    const codings = [
      ['gzip', 'gzip', gunzipSync],
      ['br', 'br', brotliDecompressSync],
      ['gzip, br', 'br', brotliDecompressSync],
      ['br;q=0.5, gzip;q=0.8', 'gzip', gunzipSync],
      ['*', 'br', brotliDecompressSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
      ['identity', undefined, (bytes: Buffer) => bytes],
      ['zstd', undefined, (bytes: Buffer) => bytes],
      ['gzip;q=0', undefined, (bytes: Buffer) => bytes],
    ] as const;
    for (const [accepted, coding, unpack] of codings) {
      const packed = await get(pathOf(read), { 'accept-encoding': accepted });
      // What is short is not worth it.
      const expected = plain.bytes.length < 1024 ? undefined : coding;
      expect([accepted, packed.headers['content-encoding'], packed.headers.vary]).toEqual([
        accepted,
        expected,
        'accept-encoding',
      ]);
      expect((expected === undefined ? packed.bytes : unpack(packed.bytes)).equals(plain.bytes)).toBe(true);
      expect(packed.headers.etag === plain.headers.etag).toBe(expected === undefined);
    }
  });

  it('says to HEAD what it says to GET, without the body', async () => {
    const { headers: full, bytes } = await get(pathOf(read));
    const { status, headers } = await server.api.http.send({ method: 'HEAD', path: pathOf(read) });
    expect([status, headers.etag, headers['content-type'], headers['content-length']]).toEqual([
      200,
      full.etag,
      full['content-type'],
      String(bytes.length),
    ]);
  });
});

describe('minRevision (S17)', () => {
  it('reads one’s own write, each as soon as it is answered', async () => {
    for (let n = 0; n < 20; n += 1) {
      const body = { source: 'courtledger', plays: [shot((plays += 1))] };
      const { revision } = await game.take<{ revision: string }>({ method: 'POST', path: `${game.path}/stats`, body });
      const { status, body: box } = await get(`${game.path}/stats?minRevision=${revision}`);
      expect([status, box['revision']]).toEqual([200, revision]);
    }
  });

  it('is answered 503, and when to come back, while nobody projects', async () => {
    const { ledger } = server.engines;
    const empty = await openTestEngines({});
    const api = await startApi({ ledger, readModels: empty.readModels, role: 'api' });
    try {
      const { status, headers, body } = await new ServerApi(api.url).http.send<ProblemAnswer>({
        method: 'GET',
        path: `${game.path}/stats?minRevision=1`,
      });
      expect([status, body.type, headers['retry-after']]).toEqual([503, '/problems/not-projected-yet', '1']);
    } finally {
      await api.close();
      await empty.close();
    }
  });
});

describe('a list', () => {
  it.each(['/{game}/plays', '/{game}/history'])('of %s is the same page by page as at once', async (read) => {
    const whole = (await get(`${pathOf(read)}?limit=1000`)).body['items'] as unknown[];
    for (const limit of [1, 3, whole.length - 1, whole.length]) {
      const items: unknown[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const more = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await get(`${pathOf(read)}?limit=${limit}${more}`);
        const page = body['items'] as unknown[];
        expect(page.length).toBeLessThanOrEqual(limit);
        items.push(...page);
        cursor = body['cursor'] as string | undefined;
      }
      expect(items).toEqual(whole);
    }
  });

  it('of plays goes on behind a cursor though plays come before it', async () => {
    const { body } = await get(`${game.path}/plays?limit=2`);
    const late = { ...shot(9_000), order: 1 };
    await game.take({ method: 'POST', path: `${game.path}/stats`, body: { source: 'courtledger', plays: [late] } });
    await moveOn();
    const [first, second] = body['items'] as { playId: number }[];
    const rest = await get(`${game.path}/plays?limit=1000&cursor=${String(body['cursor'])}`);
    const ids = (rest.body['items'] as { playId: number }[]).map(({ playId }) => playId);
    for (const seen of [first!.playId, second!.playId, 9_000]) expect(ids).not.toContain(seen);
  });

  it('of games has every game once, page by page, the latest first', async () => {
    for (let day = 1; day <= 7; day += 1) {
      const body = { ...DECLARATION, date: `2024-12-0${day}` };
      await game.take({ method: 'PUT', path: `/api/v1/games/of-day-${day}`, body });
      await server.api.boxScore(`of-day-${day}`, '2');
    }
    const listed = await server.api.games('season=2024-25', 3);
    expect(listed.map(({ gameId }) => gameId)).toEqual([
      ...[7, 6, 5, 4, 3, 2, 1].map((day) => `of-day-${day}`),
      game.gameId,
    ]);
  });
});
