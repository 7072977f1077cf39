/**
 * `node scripts/make-sample.mjs [gameId]`: writes `samples/<gameId>.json`, a real game as facts in our own form, out of the season line in `NBA_DATA_DIR`
 * (default `../shared/data/nba` beside the project). No description and no running score of the feed goes into it.
 */
import { createReadStream, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { root } from './set-up.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
require('./register-typescript.cjs');
const { normaliseNbaLive } = require('../src/ingestion/nba-live/normalise-nba-live.ts');
const { readSeasonLine } = require('../src/ingestion/nba-live/season-line.ts');

/** Golden State at Portland, 23 October 2024. */
const [gameId = '0022400072'] = process.argv.slice(2);
const seasons = join(process.env.NBA_DATA_DIR ?? join(root, '..', 'shared', 'data', 'nba'), 'seasons');

if (!existsSync(seasons)) fail(`no season files in ${seasons}: set NBA_DATA_DIR`);
const line = await findLine();
if (line === undefined) fail(`game ${gameId} is in none of the season files in ${seasons}`);
const file = join(root, 'samples', `${gameId}.json`);
writeFileSync(file, sampleOf(readSeasonLine(JSON.parse(line))));
console.log(`${file} written`);

async function findLine() {
  for (const name of readdirSync(seasons).filter((name) => name.endsWith('.jsonl.gz'))) {
    const lines = createInterface({ input: createReadStream(join(seasons, name)).pipe(createGunzip()) });
    for await (const text of lines) if (text.startsWith(`{"gameId":"${gameId}"`)) return text;
  }
  return undefined;
}

function sampleOf({ declaration, rows, completed }) {
  const { players, ...game } = declaration;
  const plays = normaliseNbaLive(rows).plays.map(({ play }) => play);
  return `{
"gameId": ${JSON.stringify(gameId)},
"completed": ${completed},
"declaration": {
${Object.entries(game)
  .map(([field, value]) => `  "${field}": ${JSON.stringify(value)},`)
  .join('\n')}
  "players": [
${onePerLine(players, '    ')}
  ]
},
"plays": [
${onePerLine(plays, '  ')}
]
}
`;
}

function onePerLine(values, indent) {
  return values.map((value) => indent + JSON.stringify(value)).join(',\n');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
