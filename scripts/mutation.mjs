/**
 * `npm run mutation [-- <folder> …]`: breaks `src/domain/<folder>/` on purpose, prints what the folder's own tests don't notice, and notes the score in
 * `docs/reference/mutation.md`. All folders where none is named, which takes hours.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './set-up.mjs';

ensureInstalled();
const { Stryker } = await import('@stryker-mutator/core');
const { mutationOf } = await import('./mutation-options.mjs');

const page = join(root, 'docs/reference/mutation.md');
const folders = readdirSync(join(root, 'src/domain'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const wanted = process.argv.length > 2 ? process.argv.slice(2) : folders;
const unknown = wanted.find((folder) => !folders.includes(folder));
if (unknown !== undefined) {
  console.error(`${unknown}: no folder of src/domain, which has ${folders.join(', ')}`);
  process.exit(2);
}

process.chdir(root);
for (const folder of wanted) {
  const mutants = await new Stryker(mutationOf(folder)).runMutationTest();
  note(folder, rowOf(folder, mutants));
}

function rowOf(folder, mutants) {
  const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = having('Killed', 'Timeout');
  const all = noticed + having('Survived', 'NoCoverage');
  return `| ${[folder, all, noticed, having('Survived'), having('NoCoverage'), `${((100 * noticed) / all).toFixed(1)} %`].join(' | ')} |`;
}

/** In the place of the folder's row, or behind the others. */
function note(folder, row) {
  const lines = readFileSync(page, 'utf8').trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${folder} |`));
  if (at < 0) lines.push(row);
  else lines[at] = row;
  writeFileSync(page, `${lines.join('\n')}\n`);
  console.log(row);
}
