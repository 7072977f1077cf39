import { CliProcess, courtledger, temporaryFolders } from './cli-process';
import { playsOf, scoreOf, simulated, writeGames } from './games-on-disk';

const folder = temporaryFolders();
const started: CliProcess[] = [];

const start = (args: readonly string[], environment: Readonly<Record<string, string>>): CliProcess => {
  const cli = new CliProcess(args, environment);
  started.push(cli);
  return cli;
};

afterEach(async () => {
  for (const cli of started) cli.kill('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

describe('serve', () => {
  it('prints its configuration without secrets and where it listens, and ends in order on SIGTERM', async () => {
    const cli = start(['serve'], { DATA_DIR: folder(), AUTH: 'none' });
    const docs = await cli.until(() => /^docs +(http\S+)$/m.exec(cli.out)?.[1]);
    expect((await fetch(docs)).status).toBe(200);
    cli.kill('SIGTERM');
    const { code, out } = await cli.ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^HOST=127\.0\.0\.1\nPORT=0\nDATA_DIR=.*\nEVENTSTORE_URL=\(embedded\)\n/);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'HOST must be a loopback address'],
    [{ PORT: '99999' }, 'PORT must be 0 to 65535'],
    [{ MONGODB_URL: 'http://x' }, 'MONGODB_URL must be'],
  ])('refuses %j', async (environment, message) => {
    const { code, error } = await start(['serve'], { DATA_DIR: folder(), ...environment }).ended;
    expect(code).toBe(1);
    expect(error).toContain(message);
    expect(error).toMatch(/^[^\n]*\n$/);
  });

  it('has its data directory to itself: another is refused, and told who has it', async () => {
    const data = folder();
    const { api } = await start(['serve', '--json'], { DATA_DIR: data }).firstJson<{ api: string }>();
    const second = await start(['serve'], { DATA_DIR: data }).ended;
    expect(second.code).toBe(1);
    expect(second.error).toContain('is in use by process');
    expect(second.error).toContain(new URL(api).origin);
    expect(second.error).toMatch(/^[^\n]*\n$/);
  });

  it('takes in what the other verbs bring while it has the data directory, and outlives kill -9', async () => {
    const data = folder();
    const games = [1, 2].map(simulated);
    const server = start(['serve', '--json'], { DATA_DIR: data });
    const { api } = await server.firstJson<{ api: string }>();
    const file = writeGames(data, games);
    const first = JSON.parse((await courtledger(data, 'ingest', '--json', file)).out);
    expect(first).toMatchObject({ games: 2, recorded: playsOf(games), refused: 0 });
    expect(JSON.parse((await courtledger(data, 'ingest', '--json', file)).out)).toMatchObject({ skipped: 2 });
    const answer = await (await fetch(`${api}/games/sim-1/stats`)).json();
    expect(JSON.parse((await courtledger(data, 'box', '--json', 'sim-1')).out)).toEqual(answer);

    server.kill('SIGKILL');
    await server.ended;
    const alone = JSON.parse((await courtledger(data, 'box', '--json', 'sim-1')).out);
    expect(alone).toEqual(answer);
    expect([alone.homeTeam.score, alone.awayTeam.score]).toEqual(scoreOf(games[0]!));
  });
});

describe('node', () => {
  it('shares its ledger with the other verbs, by its URL and by the data directory', async () => {
    const data = folder();
    const elsewhere = folder();
    const games = [1, 2].map(simulated);
    const server = start(['node', '--port', '0', '--json'], { DATA_DIR: data });
    const { url } = await server.firstJson<{ url: string }>();
    expect(url).toMatch(/^esdb:\/\/127\.0\.0\.1:\d+/);
    const byDirectory = await courtledger(data, 'ingest', '--json', writeGames(data, [games[0]!]));
    expect(byDirectory.code).toBe(0);
    const byUrl = await start(['ingest', '--json', writeGames(elsewhere, [games[1]!])], {
      DATA_DIR: elsewhere,
      EVENTSTORE_URL: url,
    }).ended;
    expect(byUrl.code).toBe(0);
    const box = await start(['box', '--json', 'sim-1'], { DATA_DIR: elsewhere, EVENTSTORE_URL: url }).ended;
    const { homeTeam, awayTeam } = JSON.parse(box.out);
    const serving = start(['serve'], { DATA_DIR: folder(), EVENTSTORE_URL: url.replace('//', '//admin:hush@') });
    await serving.until(() => (serving.out.includes('/docs') ? true : undefined));
    expect(serving.out).toMatch(/^EVENTSTORE_URL=esdb:\/\/\*\*\*@127\.0\.0\.1:\d+\?\*\*\*$/m);
    expect(serving.out + serving.error).not.toContain('hush');
    expect([homeTeam.score, awayTeam.score]).toEqual(scoreOf(games[0]!));
    server.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
  });
});
