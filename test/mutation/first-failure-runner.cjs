'use strict';

const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: Runner } = require('jest-runner');

/** Loads the specs whose tests reach the change, units first (they notice most, in a hundredth of the time of properties), and none behind the first failure. */
module.exports = class FirstFailureRunner extends Runner {
  async runTests(tests, watcher, options) {
    const finished = [];
    const stop = this.on('test-file-success', ([, result]) => finished.push(result));
    for (const test of concerned(tests, this._globalConfig.testNamePattern)) {
      if (finished.some(({ numFailingTests }) => numFailingTests > 0)) break;
      await super.runTests([test], watcher, options);
    }
    stop();
    if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) keepNames(tests, finished);
  }
};

function concerned(tests, testNamePattern) {
  const names = testNamePattern && namesOf(tests);
  const isConcerned = ({ path }) => !names || names[path].some((name) => new RegExp(testNamePattern, 'i').test(name));
  const isProperty = ({ path }) => Number(path.includes('.property.'));
  return tests.filter(isConcerned).sort((a, b) => isProperty(a) - isProperty(b));
}

/** What each spec's tests are called, kept by the run without a change for those with one, which are other processes. */
function keepNames(tests, finished) {
  const names = finished.map(({ testFilePath, testResults }) => [
    testFilePath,
    testResults.map(({ fullName }) => fullName),
  ]);
  writeFileSync(namesFile(tests), JSON.stringify(Object.fromEntries(names)));
}

function namesOf(tests) {
  return JSON.parse(readFileSync(namesFile(tests), 'utf8'));
}

/** In the copy of the project that is changed. */
function namesFile([{ context }]) {
  return join(context.config.rootDir, 'names-of-tests.json');
}
