import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MELTONS_FREE_THROW } from '../corrections/a-case';
import { CliProcess, courtledger, type Ended, temporaryFolders } from './cli-process';

const GAME = '0022400072';
const SAMPLE = join(__dirname, '../../../samples', `${GAME}.json`);
const OWN = { gameId: GAME, ...MELTONS_FREE_THROW };
/** The same in the form of the league's rows. */
const ROWS = [
  {
    ...{ gameId: GAME, actionNumber: 529, op: 'amend', kind: 'ft', changes: { made: [false, true] } },
    ...{ beforeDesc: 'MISS Melton Free Throw 1 of 2', afterDesc: 'Melton Free Throw 1 of 2 (8 PTS)' },
  },
  { gameId: GAME, actionNumber: 530, op: 'delete', kind: 'reb' },
];
const WHO = ['--requester', 'rita', '--approver', 'ann', '--approver', 'bob'];

const folder = temporaryFolders();

function written(directory: string, name: string, ...values: readonly object[]): string {
  const path = join(directory, name);
  writeFileSync(path, values.map((value) => JSON.stringify(value)).join('\n'));
  return path;
}

const reported = ({ out }: Ended): object => JSON.parse(out) as object;

async function score(data: string): Promise<readonly number[]> {
  const { homeTeam, awayTeam } = reported(await courtledger(data, 'box', GAME, '--json')) as Record<
    'homeTeam' | 'awayTeam',
    { score: number }
  >;
  return [awayTeam.score, homeTeam.score];
}

describe('correct', () => {
  it('shows what a file would do, does it, and does nothing twice', async () => {
    const data = folder();
    await courtledger(data, 'ingest', SAMPLE);
    const file = written(data, 'corrections.jsonl', ...ROWS);
    const dry = await courtledger(data, 'correct', file, '--dry-run');
    expect(dry).toMatchObject({ code: 0, error: '' });
    expect(dry.out).toMatch(/^ {2}De'Anthony Melton: .*\bfreeThrowsMade 0 → 1\b/m);
    expect(dry.out).toMatch(/^ {2}needs 2 approvals$/m);
    expect(await score(data)).toEqual([139, 104]);
    const first = await courtledger(data, 'correct', file, ...WHO);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/^game 0022400072: applied at revision \d+, \d+ numbers moved$/m);
    expect(await score(data)).toEqual([140, 104]);
    const again = reported(await courtledger(data, 'correct', file, ...WHO, '--json'));
    expect(again).toMatchObject({ cases: 1, applied: 0, known: 1, waiting: 0, refused: 0 });
    expect(await courtledger(data, 'verify')).toMatchObject({ code: 0 });
  });

  it('goes on where one approver was not enough', async () => {
    const data = folder();
    await courtledger(data, 'ingest', SAMPLE);
    const file = written(data, 'melton.json', OWN);
    const alone = await courtledger(data, 'correct', file, '--requester', 'rita', '--approver', 'ann');
    expect(alone.out).toMatch(/waits: it needs 2 approvals$/m);
    expect(reported(await courtledger(data, 'correct', file, ...WHO, '--json'))).toMatchObject({ applied: 1 });
  });

  it('goes through the server that has the data directory open, to the same case', async () => {
    const data = folder();
    await courtledger(data, 'ingest', SAMPLE);
    const file = written(data, 'melton.json', OWN);
    await courtledger(data, 'correct', file, ...WHO);
    const other = written(
      data,
      'later.jsonl',
      OWN,
      { ...OWN, gameId: 'nobody' },
      { ...OWN, changes: [{ op: 'void', playId: 530 }] },
    );
    const server = new CliProcess(['serve', '--json'], { DATA_DIR: data });
    await server.firstJson();
    const { code, out } = await courtledger(data, 'correct', other, ...WHO);
    server.kill('SIGTERM');
    await server.ended;
    expect(code).toBe(1);
    expect(out).toMatch(/^game nobody: refused: there is no game nobody$/m);
    expect(out).toMatch(/^game 0022400072: refused: .*530/m);
    expect(out).toMatch(/^known +1 .*\n.*\nrefused +2$/m);
  });

  it.each([
    [['--approver', 'ann'], 'needs --requester'],
    [['--requester', 'ann', '--approver', 'ann'], 'nobody approves their own request'],
    [['a.json', '--requester', 'ann'], 'takes one file'],
  ])('refuses %j', async (args, message) => {
    const { code, error } = await courtledger(folder(), 'correct', SAMPLE, ...args);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining(message) as string });
  });
});
