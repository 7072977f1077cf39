import jestConfig from './jest.config.js';

const [unit] = jestConfig.projects;

/**
 * `npm run mutation` breaks the domain on purpose, one small change at a time, and names each that no unit or property test notices. A piece of it:
 * `npm run mutation -- --mutate 'src/domain/plays/*.ts'`. Not part of `npm test`: the whole domain takes hours.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    config: {
      ...unit,
      // Stryker works in a copy of the project.
      rootDir: undefined,
      // Only files under a root are followed from a test to what it imports, and so to the mutants that it may notice.
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
      testMatch: ['**/*.unit.spec.ts', '**/*.property.spec.ts'],
      globals: { TEST_SECONDS: 120 },
    },
  },
  // What runs once, when a module is loaded, would need every test for each mutant.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'coverage', 'deploy', 'docs', 'web'],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'coverage/mutation.html' },
  thresholds: { high: 95, low: 85, break: null },
};
