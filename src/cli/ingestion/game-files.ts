import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { Failure } from '../failure';
import { linesOf } from './lines';
import type { PackedGame } from './packed-game';

/** A file of one game, or of one a line. */
export interface GamesFile {
  readonly path: string;
  readonly bytes: number;
}

/** @throws Failure for a path that leads to no file, or to one whose name does not say what is in it */
export function findFile(path: string): GamesFile {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Failure(`there is no file ${path}`);
  if (!found.isFile()) throw new Failure(`${path} is no file`);
  if (!/\.jsonl?(\.gz)?$/.test(path)) throw new Failure(`${path} is neither .json nor .jsonl, packed (.gz) or not`);
  return { path, bytes: found.size };
}

/** The games of a file in their order. `onRead` is told how many bytes of it were read since the last time. */
export async function* gamesIn(file: GamesFile, onRead: (bytes: number) => void): AsyncGenerator<PackedGame> {
  const { path } = file;
  if (/\.json(\.gz)?$/.test(path)) {
    const sheetPath = sheetBeside(path);
    const text = await unpacked(path);
    onRead(file.bytes);
    yield { where: path, text, ...(sheetPath !== undefined && { sheet: await unpacked(sheetPath) }) };
    return;
  }
  let number = 0;
  for await (const text of linesOf(unpackedChunks(path, onRead))) {
    number += 1;
    yield { where: `${path}, game ${number}`, text };
  }
}

/** `playbyplay.json` has its `boxscore.json` or `roster.json` beside it, `0022000001_playbyplay.json.gz` its `0022000001_boxscore.json.gz`. */
function sheetBeside(path: string): string | undefined {
  const name = basename(path);
  if (!name.includes('playbyplay')) return undefined;
  return ['boxscore', 'roster']
    .map((sheet) => join(dirname(path), name.replace('playbyplay', sheet)))
    .find((candidate) => existsSync(candidate));
}

async function unpacked(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  return path.endsWith('.gz') ? promisify(gunzip)(bytes) : bytes;
}

async function* unpackedChunks(path: string, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  const packed = createReadStream(path, { highWaterMark: 1 << 18 });
  packed.on('data', (chunk) => onRead(chunk.length));
  if (!path.endsWith('.gz')) {
    yield* packed as AsyncIterable<Buffer>;
    return;
  }
  const gunzipped = createGunzip({ chunkSize: 1 << 18 });
  packed.on('error', (error) => gunzipped.destroy(error));
  try {
    yield* packed.pipe(gunzipped) as AsyncIterable<Buffer>;
  } finally {
    packed.destroy();
  }
}
