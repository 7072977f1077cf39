'use strict';

const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: Runner } = require('jest-runner');

/** Loads the specs of tests that reach the change, units first (they notice most, in a hundredth of the time of properties), and none behind the first failure. */
module.exports = class FirstFailureRunner extends Runner {
  async runTests(tests, watcher, options) {
    const finished = [];
    const stop = this.on('test-file-success', ([, result]) => finished.push(result));
    for (const test of this.concerned(tests)) {
      if (finished.some(({ numFailingTests }) => numFailingTests > 0)) break;
      await super.runTests([test], watcher, options);
    }
    stop();
    if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) keepNames(tests[0], finished);
  }

  concerned(tests) {
    const { testNamePattern } = this._globalConfig;
    const names = tests.length > 0 && namesOf(tests[0]);
    const isConcerned = ({ path }) =>
      !names || !testNamePattern || names[path].some((name) => new RegExp(testNamePattern, 'i').test(name));
    return tests.filter(isConcerned).sort((a, b) => isProperty(a) - isProperty(b));
  }
};

function isProperty({ path }) {
  return Number(path.includes('.property.'));
}

/** What each spec's tests are called, kept by the run without a change for those with one, which are other processes. */
function keepNames(test, finished) {
  const names = finished.map(({ testFilePath, testResults }) => [
    testFilePath,
    testResults.map(({ fullName }) => fullName),
  ]);
  writeFileSync(namesFile(test), JSON.stringify(Object.fromEntries(names)));
}

function namesOf(test) {
  const file = namesFile(test);
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8'));
}

function namesFile({ context }) {
  return join(context.config.rootDir, 'names-of-tests.json');
}
