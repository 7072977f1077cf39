import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Where the real games lie. */
export const NBA_DATA_DIR = process.env['NBA_DATA_DIR'] ?? join(__dirname, '../../../shared/data/nba');

/** Ids of the games whose live files are there. */
export function liveGameIds(): readonly string[] {
  return namesIn('live');
}

/** A JSON file of a live game, parsed; `undefined` where that game has none of that name. */
export function liveFileIfAny(gameId: string, name: string): unknown {
  const path = join(NBA_DATA_DIR, 'live', gameId, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The same where it must be there. @throws Error where it is not */
export function liveFile(gameId: string, name: string): unknown {
  const file = liveFileIfAny(gameId, name);
  if (file === undefined) throw new Error(`there is no ${name} of the live game ${gameId} in ${NBA_DATA_DIR}`);
  return file;
}

export interface SeasonFile {
  /** `2024-25` */
  readonly season: string;
  readonly path: string;
  readonly bytes: number;
}

/** One file a season, the oldest first. */
export function seasonFiles(): readonly SeasonFile[] {
  return namesIn('seasons').flatMap((name) => {
    const season = /^games_(\d{4}-\d{2})\.jsonl\.gz$/.exec(name)?.[1];
    const path = join(NBA_DATA_DIR, 'seasons', name);
    return season === undefined ? [] : [{ season, path, bytes: statSync(path).size }];
  });
}

/** The lines of a season file, one game each, not yet parsed, and through how many of its bytes that is. */
export async function* linesOfSeason({
  path,
}: SeasonFile): AsyncGenerator<{ readonly line: string; readonly through: number }> {
  const file = createReadStream(path);
  for await (const line of createInterface({ input: file.pipe(createGunzip()) }))
    if (line !== '') yield { line, through: file.bytesRead };
}

/** Every season line, parsed, one at a time. */
export async function* seasonLines(): AsyncGenerator {
  for (const file of seasonFiles()) for await (const { line } of linesOfSeason(file)) yield JSON.parse(line);
}

/** Every line of one of the `.jsonl` files, parsed; none where it isn't there. */
export function jsonLines(name: string): readonly unknown[] {
  const path = join(NBA_DATA_DIR, name);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

/** Of a folder that may not be there: not everyone has all of the data. */
function namesIn(folder: string): readonly string[] {
  const path = join(NBA_DATA_DIR, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}
