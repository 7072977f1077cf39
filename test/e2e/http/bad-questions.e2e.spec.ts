import { startServer, type TestServer } from '../../kit/server';
import { SettledGame } from '../../kit/settled-game';
import { writeCursor } from '../../../src/http/answers/cursor';

let server: TestServer;
let game: SettledGame;

beforeAll(async () => {
  server = await startServer();
  game = await SettledGame.on(server);
});

afterAll(() => server.close());

const WHOLE = '9223372036854775808';

const BAD: readonly (readonly [call: string, parameter: string, values: readonly string[]])[] = [
  ...['stats', 'lineups', 'possessions', 'shots'].flatMap((call) => [
    [`/{game}/${call}`, 'window', ['', 'q5', 'ot11', 'H1', 'q1&window=q2', '__proto__']] as const,
    [`/{game}/${call}`, 'minRevision', ['', '-1', '+1', '1.0', '01', '0x1', 'head', WHOLE, '1&minRevision=1']] as const,
  ]),
  ...['lineups', 'possessions', 'shots'].map(
    (call) => [`/{game}/${call}`, 'teamId', ['', '0', 'HAR', '1&teamId=2']] as const,
  ),
  ...['lineups', 'shots'].map((call) => [`/{game}/${call}`, 'personId', ['', '0', 'x', '1,2']] as const),
  ['/{game}/stats', 'timestamp', ['', 'yesterday', '2024-11-12', '2024-11-12T20:00:00', '2024-02-30T00:00:00Z']],
  ['/{game}/stats', 'revision', ['', '-1', '1.5', '01', 'head', WHOLE]],
  ['/{game}/stats', 'period', ['', '0', '15', 'q1', '1&period=2']],
  ['/{game}/stats', 'formulaVersion', ['', '0', '99', 'latest']],
  ['/{game}/plays', 'timestamp', ['', 'yesterday']],
  ['/{game}/lineups', 'revision', ['', 'head']],
  ['/{game}/diff', 'from', ['&to=1', '-1&to=1', 'yesterday&to=1']],
  ['/{game}/lineage', 'personId', ['0&stat=points', 'x&stat=points']],
  ['/{game}/plays', 'period', ['', '0', '-1', '1.5', 'q1', '9'.repeat(19)]],
  ['/{game}/plays', 'personId', ['', '0', 'x', '1,2', '1&personId=2']],
  ['/{game}/plays', 'type', ['', 'dunk', 'Shot', 'toString', 'shot&type=foul']],
  ['', 'date', ['', '2024-02-30', '12/11/2024', '2024-11-12T00:00:00Z']],
  ['', 'season', ['', '2024', '2024-26', '2024-2025']],
  ['', 'status', ['', 'over', 'closed,completed']],
  ...['', '/{game}/plays', '/{game}/history', '/{game}/possessions', '/{game}/shots'].flatMap((call) => [
    [call, 'limit', ['', '0', '-1', '1001', '1.5', '1e2', 'all', '1&limit=2']] as const,
    [
      call,
      'cursor',
      ['', 'x', '!', writeCursor([]), writeCursor([-1]), writeCursor(['1', '2']), 'x'.repeat(501)],
    ] as const,
  ]),
  ['', 'cursor', [writeCursor([1, 2]), writeCursor(['games', 'date', 'ascending', 1, 2])]],
  ['/{game}/history', 'cursor', [writeCursor([1.5]), writeCursor([1, 2])]],
  ['/{game}/plays', 'cursor', [writeCursor([1, '2']), writeCursor([1, 2, 3])]],
];

const cases = BAD.flatMap(([call, parameter, values]) => values.map((value) => [call, parameter, value] as const));

describe('a question with a parameter that is not what it should be', () => {
  it.each(cases)('GET …/games%s?%s=%s', (call, parameter, value) =>
    game.expectRefused(
      { method: 'GET', path: `/api/v1/games${call.replace('{game}', game.gameId)}?${parameter}=${value}` },
      { status: 400, kind: 'bad-query', at: [`/${parameter}`] },
    ),
  );

  it('tells of all that are wrong', () =>
    game.expectRefused(
      { method: 'GET', path: `${game.path}/plays?dunks=1&period=x&limit=0` },
      { status: 400, kind: 'bad-query', at: ['/dunks', '/period', '/limit'] },
    ));

  it('is asked before the game is looked for', () =>
    game.expectRefused(
      { method: 'GET', path: '/api/v1/games/nobodys/stats?window=x' },
      { status: 400, kind: 'bad-query', at: ['/window'] },
    ));
});

describe('a question about what is not there', () => {
  it('yet: a revision beyond the game’s (S17)', () =>
    game.expectRefused(
      { method: 'GET', path: `${game.path}/stats?minRevision=7` },
      { status: 400, kind: 'revision-ahead', at: ['/minRevision'] },
    ));

  it.each([
    '/',
    '/api',
    '/api/v1',
    '/api/v2/games',
    '/API/v1/games',
    '/api/v1/games/',
    '/api/v1/games//stats',
    '/api/v1/games/settled-courtledger/',
    '/api/v1/games/settled-courtledger/stats/',
    '/api/v1/games/settled-courtledger/dunks',
    '/api/v1/games/../games',
    '//example.org/api/v1/games',
    '/health',
  ])('a path: %s', (path) => game.expectRefused({ method: 'GET', path }, { status: 404, kind: 'unknown-path' }));

  it.each([
    ['DELETE', '', 'PUT'],
    ['GET', '', 'PUT'],
    ['PATCH', '/stats', 'GET, HEAD, POST'],
    ['PUT', '/stats', 'GET, HEAD, POST'],
    ['OPTIONS', '/stats', 'GET, HEAD, POST'],
    ['TRACE', '/plays', 'GET, HEAD'],
    ['POST', '/history', 'GET, HEAD'],
    ['GET', '/feed', 'PUT'],
    ['HEAD', '/status', 'POST'],
  ])('a method: %s …%s', async (method, call, allowed) => {
    const { status, headers } = await server.api.http.send({ method, path: game.path + call });
    expect([status, headers.allow]).toEqual([405, allowed]);
    if (method !== 'HEAD')
      await game.expectRefused({ method, path: game.path + call }, { status: 405, kind: 'unknown-method' });
  });
});
