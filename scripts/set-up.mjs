/**
 * What every command needs first, on a fresh clone with nothing but node and npm: the dependencies, and a build.
 * Plain Node, no imports of ours: there may be no node_modules yet.
 */
import { execSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const BUILD_INPUTS = ['src', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];
const BUILD_STAMP = 'dist/.built';

/** Installs where node_modules is missing, incomplete (npm writes its own lock file there last) or older than the lock file. */
export function ensureInstalled() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing the dependencies …');
  run('npm ci --include=dev --loglevel=error');
}

/** Builds where `dist/` is missing or older than anything it is made of. */
export function ensureBuilt() {
  if (changedAt(BUILD_STAMP) >= Math.max(...BUILD_INPUTS.map(changedAt))) return;
  console.log('Building …');
  const startedAt = new Date();
  run('npx --no-install nest build');
  const stamp = join(root, BUILD_STAMP);
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt); // what was edited during the build is newer than it
}

function run(command) {
  execSync(command, { cwd: root, stdio: 'inherit' });
}

/** The last change of a file, or of anything in a folder (the folders too: a deletion changes only them), in ms; 0 where there is none. */
function changedAt(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(join(root, path)).map((name) => changedAt(join(path, name))));
}
