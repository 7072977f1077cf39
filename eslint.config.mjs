import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Kept small enough to be read at a glance; a file that outgrows them holds two concepts. */
const CAPS = {
  'max-lines': ['error', 200],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
  // A switch over a union counts once: a fold that names every kind of play is long, not complex.
  complexity: ['error', { max: 10, variant: 'modified' }],
};

const TYPES = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // Nest's modules are classes with nothing inside.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
  // Records by id are how events keep their maps; they are JSON.
  '@typescript-eslint/no-dynamic-delete': 'off',
  // An engine may answer at once where its port promises to answer later.
  '@typescript-eslint/require-await': 'off',
  // Nest declares the options that it takes as classes, and nobody makes instances of them.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // `get<T extends Document>(…): Promise<T>` is how a port hands out what it does not know.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
};

const BARRELS = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file that holds it.' },
];

const CLOCKS = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The domain has no clock.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The domain has no clock.' },
  { selector: 'ImportExpression', message: 'The domain imports the domain, statically.' },
];

const WORLD = ['process', 'console', 'performance', 'crypto', 'fetch', 'Buffer', 'global', 'globalThis'];
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];
const MODULES = ['require', 'module', '__dirname', '__filename'];

const NODE_GLOBALS = Object.fromEntries([...WORLD, ...TIMERS, ...MODULES, 'URL'].map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', '.courtledger/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    extends: [js.configs.recommended],
    rules: { ...CAPS, eqeqeq: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: TYPES,
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...BARRELS],
      'max-lines-per-function': ['error', 60],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  { files: ['src/cli/**/*.ts', 'src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The domain imports nothing but the domain: hand it in.' }] },
      ],
      'no-restricted-globals': ['error', ...WORLD, ...TIMERS, ...MODULES],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain has no clock.' },
        { object: 'Math', property: 'random', message: 'The domain has no randomness.' },
      ],
      'no-restricted-syntax': ['error', ...BARRELS, ...CLOCKS],
      // A new kind of play must be seen by every fold, so a default does not stand for it.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'conformance/**/*.ts'],
    rules: {
      // Answers of the HTTP client are untyped, and a test says what it expects of them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Numbers too large to be held are what a reader of numbers is tested with.
      'no-loss-of-precision': 'off',
      // What a terminal shows is full of escapes.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['test/unit/**/*.ts', 'test/property/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'toEqual', message: 'Use toStrictEqual: toEqual takes [undefined] for [].' },
      ],
    },
  },
  { files: ['**/*.{js,cjs}', 'bin/courtledger'], languageOptions: { sourceType: 'commonjs', globals: NODE_GLOBALS } },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
);
