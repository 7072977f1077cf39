import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GAME, MELTON, MELTONS_FREE_THROW } from '../corrections/a-case';
import { courtledger, temporaryFolders } from './cli-process';

const folder = temporaryFolders();

describe('Golden State at Portland, 23 October 2024, after its correction', () => {
  let data: string;
  let before: string;

  beforeAll(async () => {
    data = folder();
    await courtledger(data, 'ingest', join(__dirname, '../../../samples', `${GAME}.json`));
    before = (JSON.parse((await courtledger(data, 'box', GAME, '--json')).out) as { revision: string }).revision;
    const file = join(data, 'melton.json');
    writeFileSync(file, JSON.stringify({ gameId: GAME, ...MELTONS_FREE_THROW }));
    const who = ['--requester', 'rita', '--approver', 'ann', '--approver', 'bob'];
    expect(await courtledger(data, 'correct', file, ...who)).toMatchObject({ code: 0 });
  });

  it('the box score of before can be printed', async () => {
    expect((await courtledger(data, 'box', GAME)).out).toContain('Golden State Warriors 140,');
    const { code, out } = await courtledger(data, 'box', GAME, '--at', before);
    expect(code).toBe(0);
    expect(out).toContain('Golden State Warriors 139,');
    expect(await courtledger(data, 'box', GAME, '--at', '2024-10-24T08:00:00Z')).toMatchObject({ code: 1, out: '' });
  });

  it('what differs is printed, player by player', async () => {
    const { code, out } = await courtledger(data, 'diff', GAME, '--from', before);
    expect(code).toBe(0);
    expect(out).toMatch(/^De'Anthony Melton\n(?: {2}.*\n)* {2}freeThrowsMade +0 → +1\n/m);
    expect((await courtledger(data, 'diff', GAME, '--from', before, '--to', before)).out).toBe('0 cells differ\n');
    expect(await courtledger(data, 'diff', GAME)).toMatchObject({ code: 2 });
  });

  it('where a number comes from is printed, with what its plays went through', async () => {
    const { code, out } = await courtledger(
      ...([data, 'lineage', GAME, '--person', String(MELTON), '--stat', 'freeThrowsMade'] as const),
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^freeThrowsMade 1\n {2}1 {2}period 3 PT02M00\.00S .*\(play 529\)\n(?: +PlayRecorded .*\n) +ScoringChanged at revision \d+ by /,
    );
  });

  it('everything that happened is printed, and that nobody vouched for who did it', async () => {
    const { code, out } = await courtledger(data, 'history', GAME);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^ +0 {2}\S+Z {2}GameScheduled +local \(not authenticated\)$/);
    expect(
      lines.filter((line) => /ScoringChanged +[0-9a-f-]{36} {2}bob \(not authenticated\)$/.test(line)),
    ).toHaveLength(1);
    expect(lines.filter((line) => line.includes('CorrectionApproved'))).toHaveLength(2);
  });

  it.each([
    [['box', GAME, '--at', 'noon']],
    [['lineage', GAME, '--person', '1', '--stat', 'dunks']],
    [['history', 'nobody']],
  ])('%j is refused in one line', async (argv) => {
    const { code, out, error } = await courtledger(data, ...argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(new RegExp(`^courtledger ${argv[0]}: [^\n]+\n$`));
  });
});
