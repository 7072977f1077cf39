import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Journal } from '../../../src/cli/ingestion/journal';
import { Lanes } from '../../../src/cli/ingestion/lanes';
import { linesOf } from '../../../src/cli/ingestion/lines';
import { summary, Tally } from '../../../src/cli/ingestion/tally';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'courtledger-cli-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('Lines', () => {
  const text = 'first\n\nsécond\r\n\r\nthird';

  it.each([1, 2, 3, 5, 100])('come out whole from chunks of %i bytes', async (size) => {
    const bytes = Buffer.from(text);
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(chunks))) lines.push(line.toString().trimEnd());
    expect(lines).toStrictEqual(['first', 'sécond', 'third']);
  });
});

describe('The journal', () => {
  const entry = { gameId: '1', digest: 'abc', head: 'h1' };

  it('remembers over a restart, the last entry of a text', () => {
    const path = join(directory, 'deep', 'ingested.jsonl');
    const journal = new Journal(path);
    journal.add(entry);
    journal.add({ ...entry, head: 'h2' });
    expect(new Journal(path).find('abc')).toStrictEqual({ ...entry, head: 'h2' });
    expect(new Journal(path).find('abd')).toBeUndefined();
  });

  it('passes over a line that a crash cut short, and goes on after it', () => {
    const path = join(directory, 'ingested.jsonl');
    new Journal(path).add(entry);
    appendFileSync(path, '{"gameId":"2","dig');
    const journal = new Journal(path);
    journal.add({ ...entry, digest: 'def' });
    const read = new Journal(path);
    expect(read.find('abc')).toStrictEqual(entry);
    expect(read.find('def')).toStrictEqual({ ...entry, digest: 'def' });
  });
});

describe('Lanes', () => {
  it('run so many jobs at once, and no more', async () => {
    const lanes = new Lanes(3);
    let now = 0;
    let most = 0;
    for (let job = 0; job < 10; job += 1) {
      await lanes.begin(async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise(setImmediate);
        now -= 1;
      });
    }
    await lanes.finish();
    expect({ now, most }).toStrictEqual({ now: 0, most: 3 });
  });

  it('finish the jobs under way before they hand on what one of them threw', async () => {
    const lanes = new Lanes(5);
    let finished = false;
    await lanes.begin(() => Promise.reject(new Error('the disk is full')));
    await lanes.begin(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      finished = true;
    });
    expect(lanes.failed).toBe(true);
    await expect(lanes.finish()).rejects.toThrow('the disk is full');
    expect(finished).toBe(true);
  });
});

describe('The summary', () => {
  it('counts games, plays and what became of them', () => {
    const tally = new Tally();
    tally.ingested(500, { recorded: 490, amended: 4, voided: 1, duplicates: 6 });
    tally.ingested(12_000, { recorded: 12_000, amended: 0, voided: 0, duplicates: 0 });
    tally.skip();
    tally.refuse({ where: 'a.jsonl, game 3', gameId: '3', reason: 'a stranger' });
    expect(tally.inBrief()).toBe('4 games, 12,500 plays, 1 skipped, 1 refused');
    expect(JSON.parse(JSON.stringify(tally))).toStrictEqual({
      ...{ games: 4, skipped: 1, plays: 12_500, recorded: 12_490, amended: 4, voided: 1, duplicates: 6, refused: 1 },
      refusals: [{ where: 'a.jsonl, game 3', gameId: '3', reason: 'a stranger' }],
    });
    expect(summary(tally, 22, 2)).toStrictEqual([
      'games                4  1 of them ingested before, and skipped',
      'plays           12,500  6,250 a second',
      'recorded        12,490',
      'amended              4',
      'voided               1',
      'duplicates           6',
      'refused              1  named above',
      'flags               22',
    ]);
  });
});
