import { configuration, ScratchHouse } from './scratch-house';

interface Report {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const lines = (count: number): string => 'export const first = 1;\n' + '//\n'.repeat(count - 1);
const nested = 'if (a) {'.repeat(4) + 'g();' + '}'.repeat(4);
const branches = 'if (a === 1) return;\n'.repeat(10);

const REFUSED: Readonly<Record<string, readonly [rule: string, source: string]>> = {
  'src/domain/node.ts': ['no-restricted-imports', `import 'node:fs';`],
  'src/domain/builtin.ts': ['no-restricted-imports', `import 'fs';`],
  'src/domain/nest.ts': ['no-restricted-imports', `import '@nestjs/common';`],
  'src/domain/later.ts': ['no-restricted-syntax', `export const fs = (): Promise<unknown> => import('node:fs');`],
  'src/domain/now.ts': ['no-restricted-properties', `export const now = (): number => Date.now();`],
  'src/domain/today.ts': ['no-restricted-syntax', `export const today = (): Date => new Date();`],
  'src/domain/random.ts': ['no-restricted-properties', `export const dice = (): number => Math.random();`],
  'src/domain/process.ts': ['no-restricted-globals', `export const env: unknown = process.env;`],
  'src/domain/console.ts': ['no-restricted-globals', `console.log('x');`],
  'src/domain/timer.ts': ['no-restricted-globals', `setTimeout(() => undefined, 1);`],
  'src/domain/fold.ts': [
    '@typescript-eslint/switch-exhaustiveness-check',
    `export function f(a: 'x' | 'y'): number { switch (a) { case 'x': return 1; default: return 2; } }`,
  ],
  'src/http/switch.ts': [
    '@typescript-eslint/switch-exhaustiveness-check',
    `export function f(a: 'x' | 'y'): void { switch (a) { case 'x': break; } }`,
  ],
  'test/unit/loose.ts': ['no-restricted-properties', `g([]).toEqual([undefined]);`],
  'src/http/console.ts': ['no-console', `console.log('x');`],
  'src/http/floating.ts': [
    '@typescript-eslint/no-floating-promises',
    `export function f(p: () => Promise<void>): void { p(); }`,
  ],
  'src/http/any.ts': ['@typescript-eslint/no-explicit-any', `export const a: any = 1;`],
  'src/http/untyped.ts': ['@typescript-eslint/explicit-module-boundary-types', `export const f = () => 1;`],
  'src/http/types.ts': [
    '@typescript-eslint/consistent-type-imports',
    `import { Good } from './good';\nexport const g: Good | undefined = undefined;`,
  ],
  'src/http/barrel.ts': ['no-restricted-syntax', `export * from './good';`],
  'src/http/re-export.ts': ['no-restricted-syntax', `export { Good } from './good';`],
  'src/http/long.ts': ['max-lines', lines(201)],
  'src/http/deep.ts': ['max-depth', `export function f(a: boolean): void { ${nested} }`],
  'src/http/complex.ts': ['complexity', `export function f(a: number): void {\n${branches}\n}`],
  'src/http/wide.ts': ['max-params', `export function f(a: 1, b: 2, c: 3, d: 4, e: 5): void { g(a, b, c, d, e); }`],
};

const INJECTED = `
import { Good } from './good';
declare const Injectable: () => ClassDecorator;
@Injectable()
export class Service {
  constructor(private readonly good: Good) {}
  get(): Good {
    return this.good;
  }
}
`;

const ACCEPTED: Readonly<Record<string, string>> = {
  'src/http/good.ts': 'export class Good {\n  readonly a = 1;\n}\n',
  'src/http/injected.ts': INJECTED,
  'src/http/full.ts': lines(200),
  'test/unit/strict.ts':
    'declare const expect: (a: unknown) => { toStrictEqual(b: unknown): void };\nexpect(1).toStrictEqual(1);\n',
  'src/cli/verb.ts': `console.log('x');\n`,
  'src/domain/date.ts': `export const at = (iso: string): Date => new Date(iso);\n`,
};

describe('the lint rules', () => {
  let house: ScratchHouse;
  let reports: readonly Report[];

  beforeAll(() => {
    const refused = Object.entries(REFUSED).map(([path, [, source]]) => [path, source]);
    house = new ScratchHouse({ ...Object.fromEntries(refused), ...ACCEPTED });
    const rules = ['--config', configuration('eslint.config.mjs'), '--format', 'json'];
    reports = house.run('eslint/bin/eslint.js', ...rules, 'src', 'test') as Report[];
  });

  afterAll(() => {
    house.remove();
  });

  const messagesOf = (file: string): Report['messages'] => {
    const report = reports.find(({ filePath }) => filePath === house.pathOf(file));
    if (!report) throw new Error(`${file} was not linted`);
    return report.messages;
  };

  it.each(Object.entries(REFUSED))('refuse %s', (file, [rule]) => {
    expect(messagesOf(file).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it.each(Object.keys(ACCEPTED))('accept %s', (file) => {
    expect(messagesOf(file)).toEqual([]);
  });
});
