import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { startServer, type TestServer } from '../../kit/server';
import { PLAYS, SettledGame } from '../../kit/settled-game';

let server: TestServer;
let game: SettledGame;

beforeAll(async () => {
  server = await startServer();
  game = await SettledGame.on(server);
});

afterAll(() => server.close());

const CALLS = [
  ['POST', '/stats', { source: 'courtledger', plays: PLAYS }],
  ['GET', '/stats', undefined],
] as const;

describe.each(CALLS)('%s …%s', (method, call, body) => {
  const sent = (headers: Readonly<Record<string, string>>): Parameters<SettledGame['take']>[0] => ({
    method,
    path: game.path + call,
    headers,
    ...(body && { body }),
  });

  it.each(['example.org', 'example.org:80', 'localhost.example.org', '127.0.0.1.example.org', '10.0.0.1'])(
    'for the host %s is misdirected',
    (host) => game.expectRefused(sent({ host }), { status: 421, kind: 'misdirected' }),
  );

  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1', '127.1.2.3:3000', '[::1]', '[::1]:3000'])(
    'for the host %s is answered',
    (host) => game.take(sent({ host })),
  );

  it.each(['https://example.org', 'http://localhost.example.org', 'null', 'file://', 'x'])(
    'from a page of %s is cross-site',
    (origin) => game.expectRefused(sent({ origin }), { status: 403, kind: 'cross-site' }),
  );

  it.each(['http://localhost:5173', 'http://127.0.0.1', 'http://[::1]:3000'])(
    'from a page of %s is answered',
    (origin) => game.take(sent({ origin })),
  );

  it('that expects what no server does is refused', () =>
    game.expectRefused(sent({ expect: 'applause' }), { status: 417, kind: 'unmet-expectation' }));

  it('with more headers than a request may have is refused', () =>
    game.expectRefused(sent({ 'x-padding': 'x'.repeat(20_000) }), { status: 431, kind: 'headers-too-large' }));

  it('is known by its request id, or by a new one where that is none', async () => {
    const idOf = async (id: string): Promise<unknown> =>
      (await server.api.http.send(sent({ 'x-request-id': id }))).headers['x-request-id'];
    expect(await idOf('scorer-7/42')).toBe('scorer-7/42');
    expect(await idOf('two words')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('x'.repeat(129))).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an actor', () => {
  it.each(['', 'a b', 'someone@example.org', 'x'.repeat(65), 'José'])('%s is no opaque id', (actor) =>
    game.expectRefused(
      {
        method: 'POST',
        path: `${game.path}/stats`,
        headers: { 'x-actor': Buffer.from(actor).toString('latin1') },
        body: { source: 'courtledger', plays: PLAYS },
      },
      { status: 400, kind: 'bad-header', at: ['/X-Actor'] },
    ),
  );

  it('stands in what it records (S25)', async () => {
    const headers = { 'x-actor': 'scorer-7', 'x-request-id': 'r-1' };
    await game.take({ method: 'POST', path: `${game.path}/status`, headers, body: { status: 'completed' } });
    const { metadata } = (await server.api.history(game.gameId)).at(-1)!;
    expect(metadata).toMatchObject({ actor: { id: 'scorer-7' }, correlationId: 'r-1' });
  });
});

describe('what is hardly HTTP', () => {
  /** What comes back until the connection ends. */
  async function raw(bytes: string): Promise<{ head: string; body: unknown }> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.end(bytes);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    return { head, body: JSON.parse(body) };
  }

  it.each([
    ['nonsense', 'nonsense\r\n\r\n', 400, 'bad-request'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc', 400, 'bad-request'],
    [
      'two lengths',
      'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
      'bad-request',
    ],
    ['a header that never ends', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`, 431, 'headers-too-large'],
    ['no host', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad-header'],
    ['no host, of old', 'GET /health/live HTTP/1.0\r\n\r\n', 400, 'bad-header'],
    ['a host that is empty', 'GET /health/live HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 421, 'misdirected'],
  ])('%s gets problem details, and the connection ends', async (_, bytes, status, kind) => {
    const { head, body } = await raw(bytes);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} \\w`));
    expect(head).toMatch(/content-type: application\/problem\+json/i);
    expect(body).toMatchObject({ status, type: `/problems/${kind}` });
  });
});
