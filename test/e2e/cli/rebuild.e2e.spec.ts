import { CliProcess, courtledger, temporaryFolders } from './cli-process';
import { type GameOnDisk, simulated, writeGames } from './games-on-disk';

const folder = temporaryFolders();
const games = [1, 2, 3].map(simulated);

async function ingested(): Promise<string> {
  const data = folder();
  await courtledger(data, 'ingest', writeGames(data, games));
  return data;
}

const boxScore = async (data: string, { gameId }: GameOnDisk) =>
  JSON.parse((await courtledger(data, 'box', '--json', gameId)).out);

describe('rebuild', () => {
  it('makes the same documents anew, and ends with how many there are', async () => {
    const data = await ingested();
    const before = await boxScore(data, games[1]!);
    const { code, out, error } = await courtledger(data, 'rebuild', '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const told = JSON.parse(out);
    expect(told).toMatchObject({ before: { games: 3 }, after: { games: 3, 'team-seasons': 6 } });
    expect(told.after).toEqual(told.before);
    expect(await boxScore(data, games[1]!)).toEqual(before);
    const again = JSON.parse((await courtledger(data, 'rebuild', '--json')).out);
    expect(again).toMatchObject({ after: told.after });
    expect(again.generation).not.toBe(told.generation);
  });

  it('tells people in lines', async () => {
    const { code, out } = await courtledger(await ingested(), 'rebuild');
    expect(code).toBe(0);
    expect(out).toMatch(/^games +3 +\(3 before\)\nplayer-games +\d+ /);
  });

  it('leaves a data directory to the server that has it open, and names it', async () => {
    const data = await ingested();
    const server = new CliProcess(['serve', '--json'], { DATA_DIR: data });
    const { api } = await server.firstJson<{ api: string }>();
    const { code, out, error } = await courtledger(data, 'rebuild');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(`which serves it at ${new URL(api).origin}: stop that first`);
    expect(error).toMatch(/^courtledger rebuild: [^\n]*\n$/);
    server.kill('SIGTERM');
    await server.ended;
  });

  it('needs a data directory', async () => {
    const { code, error } = await courtledger(`${folder()}/none`, 'rebuild');
    expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining('there is no data directory') });
  });
});
