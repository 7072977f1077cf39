import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { Failure } from '../failure';
import { linesOf } from './lines';
import type { Beside, PackedGame } from './packed-game';

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
    const text = await unpacked(path);
    onRead(file.bytes);
    yield { where: path, text, beside: await filesBeside(path) };
    return;
  }
  let number = 0;
  for await (const text of linesOf(unpackedChunks(path, onRead))) {
    number += 1;
    yield { where: `${path}, game ${number}`, text, beside: {} };
  }
}

interface Companion {
  /** In the name of the file with the plays. */
  readonly of: string;
  readonly role: Beside;
  /** What stands there instead in the name of the file beside it: the first that there is. */
  readonly names: readonly string[];
}

const COMPANIONS: readonly Companion[] = [
  { of: 'playbyplay', role: 'sheet', names: ['boxscore', 'roster'] },
  { of: 'PlayByPlayV3', role: 'sheet', names: ['roster'] },
  { of: 'PlayByPlayV3', role: 'rotation', names: ['GameRotation'] },
  { of: 'PlayByPlayV3', role: 'box', names: ['BoxScoreTraditionalV3'] },
  { of: 'PlayByPlayV3', role: 'summary', names: ['BoxScoreSummaryV2'] },
];

/** `playbyplay.json` has its `boxscore.json` or `roster.json` beside it, `0022000001_playbyplay.json.gz` its `0022000001_boxscore.json.gz`. */
async function filesBeside(path: string): Promise<PackedGame['beside']> {
  const beside: Partial<Record<Beside, Buffer>> = {};
  const name = basename(path);
  for (const { of, role, names } of COMPANIONS.filter((companion) => name.includes(companion.of))) {
    const found = names.map((other) => join(dirname(path), name.replace(of, other))).find((other) => existsSync(other));
    if (found !== undefined) beside[role] = await unpacked(found);
  }
  return beside;
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
