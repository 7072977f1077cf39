import { join } from 'node:path';
import { courtledger, temporaryFolders } from './cli-process';
import { simulated, writeGames } from './games-on-disk';

const folder = temporaryFolders();

describe('courtledger', () => {
  it('lists its verbs', async () => {
    const { code, out } = await courtledger(folder(), '--help');
    expect(code).toBe(0);
    for (const verb of [
      'serve',
      'demo',
      'ingest',
      'correct',
      'box',
      'diff',
      'lineage',
      'history',
      'rebuild',
      'verify',
      'node',
    ])
      expect(out).toMatch(new RegExp(`^  ${verb} .*`, 'm'));
  });

  it('answers wrong usage with 2, and a failure with 1', async () => {
    expect(await courtledger(folder(), 'dribble')).toMatchObject({ code: 2, out: '' });
    expect(await courtledger(folder(), 'ingest', 'missing.json')).toMatchObject({
      code: 1,
      out: '',
      error: 'courtledger ingest: there is no file missing.json\n',
    });
  });
});

describe('box', () => {
  it('prints the box score of a game, and no other', async () => {
    const data = folder();
    await courtledger(
      data,
      'ingest',
      join(__dirname, '../../../samples/0022400072.json'),
      writeGames(data, [simulated(1)]),
    );
    const { code, out } = await courtledger(data, 'box', '0022400072');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Golden State Warriors 139, Portland Trail Blazers 104\ngame 0022400072 · 23 October 2024 · completed, provisional/,
    );
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
    expect(out).toMatch(/^De'Anthony Melton\n(?: {2}.*\n)* {2}freeThrowsMade +0 → +1\n/m);
    expect(out).toMatch(/^Golden State Warriors\n(?: {2}.*\n)* {2}totals\.points +139 → +140\n/m);
    expect(out.replaceAll('\n', ' ')).toMatch(/GSW 140–104 POR now\..* GSW 139–104 POR at http/);
    expect(out).toMatch(/API docs +http:\/\/127\.0\.0\.1:\d+\/docs/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('is JSON lines where they are asked for', async () => {
    const { code, out } = await courtledger(folder(), 'demo', '--json', '--games', '1', '--speed', '20000');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.find(({ boxScore }) => boxScore).boxScore.awayTeam.score).toBe(139);
    const { diff } = lines.find(({ correction }) => correction).correction;
    expect(diff).toContainEqual({ scope: 'team', id: 1610612744, stat: 'score', from: 139, to: 140 });
  });
});
