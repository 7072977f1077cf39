import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { findFile, gamesIn } from '../../../src/cli/ingestion/game-files';
import { Journal } from '../../../src/cli/ingestion/journal';
import { Lanes } from '../../../src/cli/ingestion/lanes';
import { linesOf } from '../../../src/cli/ingestion/lines';
import { digestOf } from '../../../src/cli/ingestion/packed-game';
import { readGame } from '../../../src/cli/ingestion/read-game';
import { summary, Tally } from '../../../src/cli/ingestion/tally';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'courtledger-cli-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

const fileOf = (name: string, content: string | Buffer): string => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};

const textsOf = async (path: string): Promise<string[]> => {
  const texts: string[] = [];
  for await (const { text } of gamesIn(findFile(path), () => undefined)) texts.push(text.toString());
  return texts;
};

describe('Lines', () => {
  const text = 'first\n\nsécond\r\n\r\nthird';

  it.each([1, 2, 3, 5, 100])('come out whole from chunks of %i bytes', async (size) => {
    const bytes = Buffer.from(text);
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(chunks))) lines.push(line.toString().trimEnd());
    expect(lines).toEqual(['first', 'sécond', 'third']);
  });
});

describe('Files of games', () => {
  it('are one game, or one a line, packed or not', async () => {
    expect(await textsOf(fileOf('a.json', '{\n}'))).toEqual(['{\n}']);
    expect(await textsOf(fileOf('a.jsonl', '1\n2\n'))).toEqual(['1', '2']);
    expect(await textsOf(fileOf('a.json.gz', gzipSync('{}')))).toEqual(['{}']);
    expect(await textsOf(fileOf('a.jsonl.gz', gzipSync('1\n2')))).toEqual(['1', '2']);
  });

  it('tell how much of them was read', async () => {
    const file = findFile(fileOf('a.jsonl.gz', gzipSync('1\n2\n3')));
    let read = 0;
    for await (const game of gamesIn(file, (bytes) => (read += bytes))) expect(game.text).toHaveLength(1);
    expect(read).toBe(file.bytes);
  });

  it.each([
    ['boxscore.json', 'the box'],
    ['roster.json', 'the roster'],
  ])('have %s beside them', async (name, sheet) => {
    fileOf(name, sheet);
    for await (const game of gamesIn(findFile(fileOf('playbyplay.json', '{}')), () => undefined))
      expect(game.beside.sheet?.toString()).toBe(sheet);
  });

  it('have the sheet of their own game, where the files are named by it', async () => {
    fileOf('0022000001_boxscore.json.gz', gzipSync('mine'));
    fileOf('boxscore.json', 'another');
    for await (const game of gamesIn(
      findFile(fileOf('0022000001_playbyplay.json.gz', gzipSync('{}'))),
      () => undefined,
    ))
      expect(game.beside.sheet?.toString()).toBe('mine');
  });

  it('break off with an error where they are cut short', async () => {
    const packed = gzipSync(`${'x'.repeat(1000)}\n`.repeat(100));
    await expect(textsOf(fileOf('a.jsonl.gz', packed.subarray(0, packed.length - 20)))).rejects.toThrow(
      'unexpected end of file',
    );
  });

  it('are refused by name where they are none', () => {
    expect(() => findFile(join(directory, 'missing.json'))).toThrow(/there is no file .*missing\.json/);
    expect(() => findFile(directory)).toThrow('is no file');
    expect(() => findFile(fileOf('a.csv', ''))).toThrow('is neither .json nor .jsonl');
  });
});

describe('A packed game', () => {
  const where = 'file';
  const text = Buffer.from('{"plays":[]}');

  it('is told from another by every byte of it and of its sheet', () => {
    const digests = [
      { where, text, beside: {} },
      { where, text: Buffer.from('{"plays": []}'), beside: {} },
      { where, text, beside: { sheet: Buffer.from('{}') } },
      { where, text, beside: { box: Buffer.from('{}') } },
    ].map(digestOf);
    expect(new Set(digests).size).toBe(4);
    expect(digestOf({ where: 'elsewhere', text, beside: {} })).toBe(digests[0]);
  });

  it.each([
    ['{', 'the text is no JSON'],
    ['[]', 'the text is no JSON object'],
    [
      '{}',
      'neither a live file or play-by-play v3 (game.actions), nor a season line (actions), nor a game in our own form (plays)',
    ],
  ])('%s is refused', (content, reason) => {
    expect(() => readGame({ where, text: Buffer.from(content), beside: {} })).toThrow(reason);
  });
});

describe('The journal', () => {
  const entry = { gameId: '1', digest: 'abc', head: 'h1' };

  it('remembers over a restart, the last entry of a text', () => {
    const path = join(directory, 'deep', 'ingested.jsonl');
    const journal = new Journal(path);
    journal.add(entry);
    journal.add({ ...entry, head: 'h2' });
    expect(new Journal(path).find('abc')).toEqual({ ...entry, head: 'h2' });
    expect(new Journal(path).find('abd')).toBeUndefined();
  });

  it('passes over a line that a crash cut short, and goes on after it', () => {
    const path = join(directory, 'ingested.jsonl');
    new Journal(path).add(entry);
    appendFileSync(path, '{"gameId":"2","dig');
    const journal = new Journal(path);
    journal.add({ ...entry, digest: 'def' });
    const read = new Journal(path);
    expect(read.find('abc')).toEqual(entry);
    expect(read.find('def')).toEqual({ ...entry, digest: 'def' });
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
    expect({ now, most }).toEqual({ now: 0, most: 3 });
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
    expect(JSON.parse(JSON.stringify(tally))).toEqual({
      ...{ games: 4, skipped: 1, plays: 12_500, recorded: 12_490, amended: 4, voided: 1, duplicates: 6, refused: 1 },
      refusals: [{ where: 'a.jsonl, game 3', gameId: '3', reason: 'a stranger' }],
    });
    expect(summary(tally, 22, 2)).toEqual([
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
