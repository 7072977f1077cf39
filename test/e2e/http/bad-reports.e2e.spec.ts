import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { startServer, type TestServer } from '../../kit/server';
import { liveRow, LIVE_ROWS, PLAYS, SettledGame } from '../../kit/settled-game';

let server: TestServer;
let game: SettledGame;

beforeAll(async () => {
  server = await startServer();
  game = await SettledGame.on(server);
});

afterAll(() => server.close());

describe('a report', () => {
  const refused = (body: object, ...at: readonly string[]): Promise<unknown> =>
    game.expectRefused({ method: 'POST', path: `${game.path}/stats`, body }, { status: 400, kind: 'bad-body', at });

  it.each([
    ['of no source', { source: undefined }, '/source'],
    ['of a source that is none', { source: 'stats-v3' }, '/source'],
    ['of a source that objects have', { source: 'toString' }, '/source'],
    ['without plays', { plays: undefined }, '/plays'],
    ['of no play', { plays: [] }, '/plays'],
    ['of plays that are no list', { plays: PLAYS[0] }, '/plays'],
    ['at a revision that is a number', { expectedRevision: 4 }, '/expectedRevision'],
    ['at a revision that is none', { expectedRevision: '-1' }, '/expectedRevision'],
    ['at a revision that no stream has', { expectedRevision: '9223372036854775808' }, '/expectedRevision'],
    ['with an unknown field', { dryRun: true }, '/dryRun'],
  ])('%s is none', (_, fields, at) => refused({ source: 'courtledger', plays: PLAYS, ...fields }, at));

  it('for another revision than the game’s is a conflict', () =>
    game.expectRefused(
      {
        method: 'POST',
        path: `${game.path}/stats`,
        body: { source: 'courtledger', plays: [shot(9)], expectedRevision: '1' },
      },
      { status: 409, kind: 'revision-conflict' },
    ));

  it('is refused whole for its last play, however long it is (S2)', () => {
    const plays = [...Array.from({ length: 1_200 }, (_, n) => shot(n + 10)), shot(5_000, { teamId: SUMMIT })];
    const wrong = shot(5_001, { teamId: 300 });
    const body = { source: 'courtledger', plays: [...plays, wrong] };
    return game.expectRefused(
      { method: 'POST', path: `${game.path}/stats`, body },
      { status: 422, kind: 'rule-broken', at: ['/plays/1201/teamId'] },
    );
  });
});

describe('a file', () => {
  it.each([
    ['of a time that is none', { fileTime: 'yesterday' }, '/fileTime'],
    ['of a time without offset', { fileTime: '2024-11-13T00:10:49' }, '/fileTime'],
    ['of no source', { source: undefined }, '/source'],
    ['without plays', { plays: undefined }, '/plays'],
    ['with an unknown field', { expectedRevision: '4' }, '/expectedRevision'],
  ])('%s is none', (_, fields, at) =>
    game.expectRefused(
      { method: 'PUT', path: `${game.path}/feed`, body: { source: 'courtledger', plays: PLAYS, ...fields } },
      { status: 400, kind: 'bad-body', at: [at] },
    ),
  );

  it('of no play is refused', () =>
    game.expectRefused(
      { method: 'PUT', path: `${game.path}/feed`, body: { source: 'courtledger', plays: [] } },
      { status: 422, kind: 'empty-feed', at: ['/plays'] },
    ));

  it.each([
    ['POST', '/stats'],
    ['PUT', '/feed'],
  ])('of another source is refused by %s …%s (S7)', (method, call) =>
    game.expectRefused(
      { method, path: game.path + call, body: { source: 'nba-live', plays: [liveRow(9, { teamId: HARBOUR })] } },
      { status: 409, kind: 'other-source' },
    ),
  );
});

describe('a closed game (S14)', () => {
  let closed: SettledGame;

  beforeAll(async () => {
    closed = await SettledGame.on(server, 'nba-live');
    for (const status of ['completed', 'closed'])
      await closed.take({ method: 'POST', path: `${closed.path}/status`, body: { status } });
  });

  it.each([
    ['POST', '/stats', { source: 'nba-live', plays: [liveRow(9)] }],
    ['PUT', '/feed', { source: 'nba-live', plays: [...LIVE_ROWS, liveRow(9)] }],
    ['PUT', '/feed', { source: 'nba-live', plays: LIVE_ROWS, fileTime: '2024-11-13T05:00:00Z' }],
    ['PUT', '', { ...DECLARATION, date: '2024-11-13' }],
  ])('takes nothing by %s …%s', (method, call, body) =>
    closed.expectRefused({ method, path: closed.path + call, body }, { status: 409, kind: 'game-closed' }),
  );

  it.each(['started', 'completed'])('can’t be %s', (status) =>
    closed.expectRefused(
      { method: 'POST', path: `${closed.path}/status`, body: { status } },
      { status: 409, kind: 'illegal-status' },
    ),
  );
});
