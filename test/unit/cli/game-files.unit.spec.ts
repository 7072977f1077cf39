import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFile, gamesIn } from '../../../src/cli/ingestion/game-files';
import { digestOf } from '../../../src/cli/ingestion/packed-game';
import { readGame } from '../../../src/cli/ingestion/read-game';

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

describe('Files of games', () => {
  it('are one game, or one a line, packed or not', async () => {
    expect(await textsOf(fileOf('a.json', '{\n}'))).toStrictEqual(['{\n}']);
    expect(await textsOf(fileOf('a.jsonl', '1\n2\n'))).toStrictEqual(['1', '2']);
    expect(await textsOf(fileOf('a.json.gz', gzipSync('{}')))).toStrictEqual(['{}']);
    expect(await textsOf(fileOf('a.jsonl.gz', gzipSync('1\n2')))).toStrictEqual(['1', '2']);
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

  it('of play-by-play v3 have their rotation, box score and summary beside them', async () => {
    for (const name of ['GameRotation', 'BoxScoreTraditionalV3', 'BoxScoreSummaryV2']) fileOf(`${name}.json`, name);
    for await (const { beside } of gamesIn(findFile(fileOf('PlayByPlayV3.json', '{}')), () => undefined)) {
      const texts = Object.entries(beside).map(([role, bytes]) => [role, bytes.toString()]);
      expect(Object.fromEntries(texts)).toStrictEqual({
        ...{ rotation: 'GameRotation', box: 'BoxScoreTraditionalV3', summary: 'BoxScoreSummaryV2' },
      });
    }
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
    ['{"game":{"actions":[{"actionId":1}]}}', /gameId must be text/],
    ['{"game":{"gameId":"0022200001","actions":[{"actionId":1}]}}', /put GameRotation.json beside it/],
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
