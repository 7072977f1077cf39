'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));

/** One project a suffix: `*.<project>.spec.ts`. Seconds that one test may take. */
const projects = {
  unit: 5,
  property: 120,
  contract: 60,
  int: 60,
  e2e: 120,
  faults: 600,
  conformance: 1800,
};

/** Dependencies that are ES modules only. */
const ESM_ONLY = 'jose|content-disposition|@seriousme';

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: Object.entries(projects).map(([name, seconds]) => ({
    displayName: name,
    rootDir: __dirname,
    roots: ['<rootDir>/test'],
    testEnvironment: 'node',
    testMatch: [`**/*.${name}.spec.ts`],
    globals: { TEST_SECONDS: seconds },
    setupFilesAfterEnv: ['<rootDir>/test/setup/time-limit.ts'],
    setupFiles: ['reflect-metadata', '<rootDir>/test/setup/errors-of-any-realm.ts'],
    transform: { '\\.[mc]?[jt]s$': ['@swc/jest', swc] },
    transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${ESM_ONLY})/)`],
  })),
};
