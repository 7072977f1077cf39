import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import jestConfig from '../jest.config.js';

const [unit] = jestConfig.projects;

/**
 * What breaks one folder of the domain on purpose, one small change at a time, and names each that none of the folder's own tests notices.
 *
 * @param {string} folder of `src/domain/`
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export function mutationOf(folder) {
  return {
    mutate: [`src/domain/${folder}/**/*.ts`],
    testRunner: 'jest',
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    jest: { projectType: 'custom', config: jestOf(folder) },
    // What runs once, when a module is loaded, would need every test for each mutant.
    ignoreStatic: true,
    // A busy machine is not taken for a loop without end, which would count as noticed.
    timeoutMS: 60_000,
    ignorePatterns: ['.cache', 'dist', 'coverage', 'deploy', 'docs', 'web'],
    tempDirName: `.cache/mutation/${folder}`,
    reporters: ['clear-text', 'progress', 'html'],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
    htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
  };
}

function jestOf(folder) {
  return {
    ...unit,
    // Or each spec would run once a project.
    projects: [],
    // Stryker works in a copy of the project.
    rootDir: undefined,
    // Only files under a root are followed from a test to what it imports, and so to the mutants that it may notice.
    roots: ['<rootDir>/src', '<rootDir>/test'],
    testEnvironment: mutationSetup('stop-at-failure.cjs'),
    runner: mutationSetup('first-failure-runner.cjs'),
    testMatch: ['unit', 'property'].map((kind) => `**/test/${kind}/${folder}/*.${kind}.spec.ts`),
    setupFiles: [...unit.setupFiles, mutationSetup('one-seed.ts')],
    globals: { TEST_SECONDS: 120 },
  };
}

function mutationSetup(file) {
  return fileURLToPath(new URL(`../test/mutation/${file}`, import.meta.url));
}
