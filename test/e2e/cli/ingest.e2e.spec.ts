import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CliProcess, courtledger, temporaryFolders } from './cli-process';
import { type GameOnDisk, playsOf, scoreOf, simulated, writeGames } from './games-on-disk';

const folder = temporaryFolders();
const ingest = async (data: string, ...files: string[]) => {
  const { code, out, error } = await courtledger(data, 'ingest', '--json', ...files);
  return { code, error, ...JSON.parse(out) };
};
const boxScore = async (data: string, { gameId }: GameOnDisk) =>
  JSON.parse((await courtledger(data, 'box', '--json', gameId)).out);
const journalled = (data: string): number => {
  const path = join(data, 'ingested.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
};

describe('ingest', () => {
  it('records every game whole and completed, and ends with the counts', async () => {
    const data = folder();
    const games = [1, 2, 3].map(simulated);
    const { code, out } = await courtledger(data, 'ingest', writeGames(data, games));
    expect(code).toBe(0);
    const plays = playsOf(games).toLocaleString('en-US');
    expect(out).toMatch(
      new RegExp(
        `^games +3\nplays +${plays} .*\nrecorded +${plays}\namended +0\nvoided +0\nduplicates +0\nrefused +0\nflags +\\d+\n$`,
      ),
    );
    for (const game of games) {
      const box = await boxScore(data, game);
      expect([box.homeTeam.score, box.awayTeam.score]).toEqual(scoreOf(game));
      expect(box.status).toBe('completed');
    }
  });

  it('passes over what it ingested before, and reads a game again that has changed in its file', async () => {
    const data = folder();
    const [first, second] = [1, 2].map(simulated) as [GameOnDisk, GameOnDisk];
    await ingest(data, writeGames(data, [first, second]));
    expect(await ingest(data, writeGames(data, [first, second]))).toMatchObject({
      code: 0,
      games: 2,
      skipped: 2,
      plays: 0,
      recorded: 0,
    });

    const shorter = { ...second, plays: second.plays.filter(({ type }) => type !== 'timeout') };
    const gone = second.plays.length - shorter.plays.length;
    const changed = await ingest(data, writeGames(data, [first, shorter]));
    expect(changed).toMatchObject({ code: 0, skipped: 1, recorded: 0, voided: gone, duplicates: shorter.plays.length });
    expect(await ingest(data, writeGames(data, [first, second]))).toMatchObject({
      code: 0,
      skipped: 1,
      recorded: gone,
      voided: 0,
    });
  });

  it('takes a lost journal for no more than lost time', async () => {
    const data = folder();
    const file = writeGames(data, [simulated(1)], 'games.jsonl');
    const { plays } = await ingest(data, file);
    rmSync(join(data, 'ingested.jsonl'));
    expect(await ingest(data, file)).toMatchObject({ code: 0, skipped: 0, recorded: 0, amended: 0, duplicates: plays });
  });

  it('does not pass over anything in another ledger on the word of the journal', async () => {
    const data = folder();
    const file = writeGames(data, [simulated(1)]);
    const { plays } = await ingest(data, file);
    rmSync(join(data, 'ledger'), { recursive: true });
    rmSync(join(data, 'read-models'), { recursive: true });
    expect(await ingest(data, file)).toMatchObject({ code: 0, skipped: 0, recorded: plays });
  });

  it('names a game that is refused and why, takes the others, and fails', async () => {
    const data = folder();
    const [good, stranger, other] = [1, 2, 3].map(simulated) as [GameOnDisk, GameOnDisk, GameOnDisk];
    const shot = stranger.plays.findIndex(({ type }) => type === 'shot');
    const plays = stranger.plays.with(shot, { ...stranger.plays[shot]!, personId: 77 });
    const file = writeGames(data, [good, { ...stranger, plays }, other]);
    const { code, error, refused, recorded, refusals } = await ingest(
      data,
      file,
      writeGames(data, [{} as GameOnDisk], 'no-game.json'),
    );
    expect({ code, refused, recorded }).toEqual({ code: 1, refused: 2, recorded: playsOf([good, other]) });
    expect(error).toContain(`refused: game ${stranger.gameId}, ${file}, game 2: `);
    expect(error).toContain(`/plays/${shot}/personId`);
    expect(refusals).toEqual(expect.arrayContaining([expect.objectContaining({ gameId: stranger.gameId })]));
  });

  it('says that the events came from the command line, and who sent them', async () => {
    const data = folder();
    await courtledger(data, 'ingest', '--actor', 'night-shift', writeGames(data, [simulated(1)]));
    const server = new CliProcess(['serve', '--json'], { DATA_DIR: data });
    const { api } = await server.firstJson<{ api: string }>();
    const history = (await (await fetch(`${api}/games/sim-1/history?limit=1000`)).json()) as {
      items: { metadata: Record<string, unknown> }[];
    };
    server.kill('SIGTERM');
    for (const { metadata } of history.items)
      expect(metadata).toMatchObject({ actor: { id: 'night-shift' }, authenticated: false });
    expect(history.items[0]!.metadata['source']).toBe('cli');
    expect((await server.ended).code).toBe(0);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('goes on where %s stopped it, to the same end', async (signal) => {
    const data = folder();
    const games = Array.from({ length: 24 }, (_, seed) => simulated(seed));
    const file = writeGames(data, games);
    const stopped = new CliProcess(['ingest', '--json', file], { DATA_DIR: data });
    await stopped.until(() => (journalled(data) >= 3 ? true : undefined));
    stopped.kill(signal);
    const { code, out } = await stopped.ended;
    const before = journalled(data);
    expect(before).toBeLessThan(24);
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(JSON.parse(out)).toMatchObject({ interrupted: true, games: before, refused: 0 });
    }

    const rest = await ingest(data, file);
    expect(rest).toMatchObject({ code: 0, games: 24, refused: 0, amended: 0, voided: 0, interrupted: false });
    expect(rest.skipped).toBeGreaterThanOrEqual(before - 1);
    const again = await ingest(data, file);
    expect(again).toMatchObject({ skipped: 24, recorded: 0 });
    const box = await boxScore(data, games[before]!);
    expect([box.homeTeam.score, box.awayTeam.score]).toEqual(scoreOf(games[before]!));
  });
});
