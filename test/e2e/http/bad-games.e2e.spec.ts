import { DECLARATION } from '../../kit/a-game';
import { startServer, type TestServer } from '../../kit/server';
import { LIVE_ROWS, PLAYS, SettledGame } from '../../kit/settled-game';

const [FIRST, ...OTHERS] = DECLARATION.players;
const { homeTeam, awayTeam } = DECLARATION;

/** The players of the away team, when it is not that any more. */
const SUMMITS = [7, 8, 9, 10, 11, 12, 13].map((at) => `/players/${at}/teamId`);

let server: TestServer;
let game: SettledGame;

beforeAll(async () => {
  server = await startServer();
  game = await SettledGame.on(server);
});

afterAll(() => server.close());

describe('a declaration', () => {
  const refused = (fields: object, status: number, ...at: readonly string[]): Promise<unknown> =>
    game.expectRefused(
      { method: 'PUT', path: game.path, body: { ...DECLARATION, ...fields } },
      { status, kind: status === 400 ? 'bad-body' : 'rule-broken', at },
    );

  it.each([
    ['without a league', { league: undefined }, '/league'],
    ['of another league', { league: 'WNBA' }, '/league'],
    ['of a season that is none', { season: '2024-26' }, '/season'],
    ['of a day that is none', { date: '2024-02-30' }, '/date'],
    ['of no season type', { seasonType: '' }, '/seasonType'],
    ['without a team', { awayTeam: undefined }, '/awayTeam'],
    ['with a team that is a list', { awayTeam: [awayTeam] }, '/awayTeam'],
    ['with a team that has no name', { awayTeam: { ...awayTeam, name: undefined } }, '/awayTeam/name'],
    ['with a team that has a field too many', { homeTeam: { ...homeTeam, city: 'Port' } }, '/homeTeam/city'],
    ['with players that are no list', { players: {} }, '/players'],
    ['with a player that is none', { players: [null, ...OTHERS] }, '/players/0'],
    ['with a player of no number', { players: [{ ...FIRST, personId: 0 }, ...OTHERS] }, '/players/0/personId'],
    ['with a player who may start', { players: [{ ...FIRST, starter: 1 }, ...OTHERS] }, '/players/0/starter'],
    ['with an unknown field', { arena: 'The Dock' }, '/arena'],
  ])('%s is none', (_, fields, at) => refused(fields, 400, at));

  it.each([
    ['of one team against itself', { awayTeam: homeTeam }, ['/awayTeam/teamId', ...SUMMITS]],
    [
      'of other teams than those of its plays',
      { awayTeam: { ...awayTeam, teamId: 300 } },
      ['/awayTeam/teamId', ...SUMMITS],
    ],
    ['with a player twice', { players: [FIRST, ...OTHERS, FIRST] }, ['/players/14/personId', '/players/14/starter']],
    ['with a player of neither team', { players: [{ ...FIRST, teamId: 300 }, ...OTHERS] }, ['/players/0/teamId']],
    [
      'with six who start',
      { players: DECLARATION.players.map((p) => (p.personId === 6 ? { ...p, starter: true } : p)) },
      ['/players/5/starter'],
    ],
    ['without someone who has a credit', { players: OTHERS }, ['/players']],
  ])('%s breaks a rule', (_, fields, at) => refused(fields, 422, ...at));
});

describe('a game that nobody declared', () => {
  it.each([
    ['POST', '/stats', { source: 'courtledger', plays: PLAYS }],
    ['POST', '/stats', { source: 'nba-live', plays: LIVE_ROWS }],
    ['PUT', '/feed', { source: 'courtledger', plays: PLAYS }],
    ['PUT', '/feed', { source: 'courtledger', plays: PLAYS, fileTime: '2024-11-13T00:10:49Z' }],
    ['POST', '/status', { status: 'started' }],
    ['GET', '/stats', undefined],
    ['GET', '/stats?window=q1', undefined],
    ['GET', '/stats?minRevision=7', undefined],
    ['GET', '/plays', undefined],
    ['GET', '/history', undefined],
  ])('is unknown to %s …%s', (method, call, body) =>
    game.expectRefused({ method, path: `/api/v1/games/nobodys${call}`, body }, { status: 404, kind: 'unknown-game' }),
  );
});

describe.each([
  ['PUT', ''],
  ['POST', '/stats'],
  ['PUT', '/feed'],
  ['POST', '/status'],
  ['GET', '/stats'],
  ['GET', '/plays'],
  ['GET', '/history'],
])('%s …%s of what can’t be a game', (method, call) => {
  const body = { '': DECLARATION, '/stats': { source: 'courtledger', plays: PLAYS }, '/status': { status: 'started' } }[
    call
  ];

  it.each(['a_b', 'a.b', 'a%2Fb', '%00', 'x'.repeat(41), 'x'.repeat(5_000), '%F0%9F%8F%80'])('named %s', (gameId) =>
    game.expectRefused(
      { method, path: `/api/v1/games/${gameId}${call}`, ...(method !== 'GET' && { body: body ?? {} }) },
      { status: 400, kind: 'bad-path', at: ['/gameId'] },
    ),
  );

  it('in a URL that can’t be decoded', () =>
    game.expectRefused(
      { method, path: `/api/v1/games/%E0%A4%A${call}`, ...(method !== 'GET' && { body: body ?? {} }) },
      { status: 400, kind: 'bad-request' },
    ));
});

describe('a status', () => {
  const refused = (body: unknown, ...at: readonly string[]): Promise<unknown> =>
    game.expectRefused({ method: 'POST', path: `${game.path}/status`, body }, { status: 400, kind: 'bad-body', at });

  it.each([[{}], [{ status: 'over' }], [{ status: 'scheduled' }], [{ status: ['closed'] }], [{ status: null }]])(
    'that is %j is none',
    (body) => refused(body, '/status'),
  );

  it('comes with nothing else', () => refused({ status: 'started', force: true }, '/force'));

  it.each(['closed', 'reopened'])('%s is not for a game that goes on', (status) =>
    game.expectRefused(
      { method: 'POST', path: `${game.path}/status`, body: { status } },
      { status: 409, kind: 'illegal-status' },
    ),
  );
});
