/** Reads what `jest --json --outputFile` wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './set-up.mjs';

/**
 * Counts the tests. A spec file that could not run counts as one failure, and so does one that no project of jest picked up.
 * Complaints are lines for people: those files, and what was skipped, under the titles that say why.
 */
export function readJestResults(file) {
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  const suites = results.testResults.map((suite) => ({ ...suite, file: relative(root, suite.name) }));
  const broken = suites.filter((suite) => suite.status === 'failed' && count(suite, ['failed']) === 0);
  const run = new Set(suites.map((suite) => suite.file));
  const leftOut = specFiles().filter((spec) => !run.has(spec));
  return {
    passed: sum(suites, ['passed']),
    failed: sum(suites, ['failed']) + broken.length + leftOut.length,
    skipped: sum(suites, SKIPPED),
    complaints: [
      ...suites.flatMap(describeSkipped),
      ...broken.map((suite) => `could not run: ${suite.file}`),
      ...leftOut.map((spec) => `not run by any project of jest.config.js: ${spec}`),
    ],
  };
}

const SKIPPED = ['pending', 'todo', 'skipped', 'disabled'];

function specFiles() {
  return readdirSync(join(root, 'test'), { recursive: true })
    .filter((name) => /\.(spec|test)\.[jt]s$/.test(name))
    .map((name) => join('test', name));
}

function describeSkipped(suite) {
  const skipped = suite.assertionResults.filter((test) => SKIPPED.includes(test.status));
  const titles = new Set(skipped.map((test) => test.ancestorTitles.join(' › ') || test.title));
  return [...titles].map((title) => `skipped: ${suite.file}: ${title}`);
}

function count(suite, statuses) {
  return suite.assertionResults.filter((test) => statuses.includes(test.status)).length;
}

function sum(suites, statuses) {
  return suites.reduce((total, suite) => total + count(suite, statuses), 0);
}
