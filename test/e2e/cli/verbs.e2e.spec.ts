import { join } from 'node:path';
import { courtledger, temporaryFolders } from './cli-process';
import { simulated, writeGames } from './games-on-disk';

const folder = temporaryFolders();

describe('courtledger', () => {
  it.each([['--help'], ['help'], []])('%s lists the verbs', async (...args) => {
    const { code, out } = await courtledger(folder(), ...args);
    expect(code).toBe(0);
    for (const verb of ['serve', 'demo', 'ingest', 'box', 'node']) expect(out).toMatch(new RegExp(`^  ${verb} .*`, 'm'));
  });

  it.each(['serve', 'demo', 'ingest', 'box', 'node'])('%s --help tells how it is used', async (verb) => {
    const { code, out, error } = await courtledger(folder(), verb, '--help');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(new RegExp(`^usage: courtledger ${verb}`));
    expect(out).toContain('--json');
  });

  it.each([
    [['dribble'], "there is no verb 'dribble'"],
    [['ingest'], 'names no file'],
    [['ingest', '--actr', 'x', 'a.json'], "Unknown option '--actr'"],
    [['box'], 'takes the id of one game'],
    [['demo', '--games', '99'], '--games must be a whole number from 1 to'],
    [['demo', '--stay', '--exit'], 'can either --stay or --exit'],
    [['serve', '--role', 'both'], '--role must be one of api, projector'],
    [['serve', '--role', 'api'], '--role api needs EVENTSTORE_URL'],
    [['node', '--host', '0.0.0.0'], 'refuses to listen on 0.0.0.0'],
  ])('%j is wrong usage, said in one line', async (args, message) => {
    const { code, out, error } = await courtledger(folder(), ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toMatch(/^courtledger[^\n]*--help'\)\n$/);
  });

  it.each([
    [['ingest', 'missing.json'], 'there is no file missing.json'],
    [['box', '1'], 'there is no data directory'],
  ])('%j fails in one line', async (args, message) => {
    const { code, out, error } = await courtledger(join(folder(), 'none'), ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(message);
    expect(error).toMatch(/^courtledger [^\n]*\n$/);
  });
});

describe('box', () => {
  it('prints the box score of a game, and no other', async () => {
    const data = folder();
    await courtledger(data, 'ingest', join(__dirname, '../../../samples/0022400072.json'), writeGames(data, [simulated(1)]));
    const { code, out } = await courtledger(data, 'box', '0022400072');
    expect(code).toBe(0);
    expect(out).toMatch(/^Golden State Warriors 139, Portland Trail Blazers 104\ngame 0022400072 · 23 October 2024 · completed, provisional/);
    expect(out).toMatch(/^Buddy Hield +14:43 +8-12 +5-7 +1-1 .* \+20 +22$/m);
    const unknown = await courtledger(data, 'box', 'nobody');
    expect(unknown).toMatchObject({ code: 1, out: '', error: 'courtledger box: there is no game nobody\n' });
  });
});

describe('demo', () => {
  it('prints plain lines to a pipe, ends with the real game, and says where things are', async () => {
    const { code, out, error } = await courtledger(folder(), 'demo', '--games', '2', '--speed', '20000');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).not.toContain('\x1b');
    expect(out.match(/^ {2}final/gm)).toHaveLength(2);
    expect(out).toContain('Golden State Warriors 139, Portland Trail Blazers 104');
    expect(out).toMatch(/API docs +http:\/\/127\.0\.0\.1:\d+\/docs/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('is JSON lines where they are asked for', async () => {
    const { code, out } = await courtledger(folder(), 'demo', '--json', '--games', '1', '--speed', '20000');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.find(({ boxScore }) => boxScore).boxScore.awayTeam.score).toBe(139);
  });
});
