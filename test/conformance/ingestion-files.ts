import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Where the real games lie. */
export const NBA_DATA_DIR = process.env['NBA_DATA_DIR'] ?? join(__dirname, '../../../shared/data/nba');

/** `describe` where the real games are, else `describe.skip` under a title that says why. */
export function describeWithRealGames(title: string, suite: () => void): void {
  if (existsSync(NBA_DATA_DIR)) describe(title, suite);
  else describe.skip(`${title} (skipped: no real games in ${NBA_DATA_DIR}, set NBA_DATA_DIR)`, suite);
}

export function liveFile(gameId: string, name: string): unknown {
  return JSON.parse(readFileSync(join(NBA_DATA_DIR, 'live', gameId, name), 'utf8'));
}

/** Every season line, parsed, one at a time. */
export async function* seasonLines(): AsyncGenerator {
  const folder = join(NBA_DATA_DIR, 'seasons');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'))) {
    const lines = createInterface({ input: createReadStream(join(folder, name)).pipe(createGunzip()) });
    for await (const line of lines) if (line !== '') yield JSON.parse(line);
  }
}
