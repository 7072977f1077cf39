/**
 * `npm test`: sets up, then runs every static check and every jest project; one that fails does not stop the others.
 * The last line is `N passed, N failed, N skipped`: the tests of jest, and each check as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJestResults } from './jest-results.mjs';
import { ensureBuilt, ensureInstalled, root } from './set-up.mjs';

/** Scripts of package.json. */
const CHECKS = ['typecheck', 'lint', 'format:check', 'imports'];

const JEST_RESULTS = join(root, '.cache/jest-results.json');
/** Far above what a run takes: only so that a hanging test can't hold up a build for ever. */
const JEST_MINUTES = 50;

const total = { passed: 0, failed: 0, skipped: 0 };

if (check('install', ensureInstalled)) {
  check('build', ensureBuilt);
  for (const name of CHECKS) check(name, () => run('npm', ['run', '--silent', name]));
  runJest();
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Counts as one; it fails by throwing. */
function check(name, perform) {
  const startedAt = Date.now();
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    perform();
    total.passed += 1;
    console.log(`✓ ${name} (${seconds()})`);
    return true;
  } catch (error) {
    total.failed += 1;
    console.log(`✗ ${name} (${seconds()}): ${error.message}`);
    return false;
  }
}

function runJest() {
  rmSync(JEST_RESULTS, { force: true });
  mkdirSync(dirname(JEST_RESULTS), { recursive: true });
  let broken;
  try {
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const reporting = ['--passWithNoTests', '--json', `--outputFile=${JEST_RESULTS}`];
    run(process.execPath, [jest, ...reporting], JEST_MINUTES * 60_000);
  } catch (error) {
    broken = error;
  }
  const { passed, failed, skipped, complaints } = readJestResults(JEST_RESULTS);
  for (const line of complaints) console.log(line);
  if (broken && failed === 0) console.log(`✗ jest: ${broken.message}`);
  total.passed += passed;
  total.failed += failed || (broken ? 1 : 0);
  total.skipped += skipped;
}

function run(command, args, timeout) {
  const shell = command === 'npm' && process.platform === 'win32';
  const { error, signal, status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout, shell });
  if (error) throw error;
  if (signal) throw new Error(`ended by ${signal}`);
  if (status !== 0) throw new Error(`exit code ${status}`);
}
