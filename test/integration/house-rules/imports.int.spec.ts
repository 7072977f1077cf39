import { configuration, ScratchHouse } from './scratch-house';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const IMPORTS: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['src/domain/a.ts', 'node:fs', 'domain-is-pure'],
  ['src/domain/b.ts', 'tool', 'domain-is-pure'],
  ['src/domain/c.ts', '../ledger/ledger', 'domain-is-pure'],
  ['src/ledger/a.ts', '../commands/command', 'ledger-imports-only-ledger-or-domain'],
  ['src/read-models/a.ts', '../ledger/ledger', 'read-models-imports-only-read-models-or-domain'],
  ['src/ledger/b.ts', '../domain/play', 'engines-know-types-of-the-domain-only'],
  ['src/ingestion/a.ts', '../ledger/ledger', 'ingestion-imports-only-ingestion-or-domain'],
  ['src/simulator/a.ts', '../ingestion/format', 'simulator-imports-only-simulator-or-domain'],
  ['src/commands/a.ts', '../queries/query', 'commands-projections-and-queries-apart'],
  ['src/queries/a.ts', '../commands/command', 'commands-projections-and-queries-apart'],
  ['src/projections/a.ts', '../queries/query', 'commands-projections-and-queries-apart'],
  ['src/commands/b.ts', '../read-models/read-models', 'commands-know-no-read-models'],
  ['src/projections/b.ts', '../http/problem', 'projections-know-no-http'],
  ['src/http/a.ts', '../commands/command', 'http-serves-the-rooms-above-it'],
  ['src/ledger/esdb/a.ts', '../embedded/engine', 'one-engine-knows-no-other'],
  ['src/commands/c.ts', '../ledger/embedded/engine', 'ports-not-engines'],
  ['src/queries/b.ts', '../cli/verb', 'only-main-imports-the-command-line'],
  ['src/cli/a.ts', '../main', 'nothing-imports-main'],
  ['src/http/b.ts', '../app.module', 'only-main-and-cli-import-the-app'],
  ['src/cli/b.ts', '../../test/fakes/fake', 'src-ships-alone'],
  ['src/cli/c.ts', './utils', 'rooms-have-names'],
  ['src/cli/d.ts', './nowhere', 'no-unresolvable-imports'],
  ['src/cli/e.ts', 'tool', 'src-imports-dependencies'],
  ['bench/a.ts', '../test/fakes/fake', 'fakes-stay-in-tests'],
];

/** What a house may import, for its types at least: nothing here is a violation. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['src/main.ts', './cli/verb'],
  ['src/cli/verb.ts', '../app.module'],
  ['src/app.module.ts', './ledger/embedded/engine'],
  ['src/ledger/embedded/engine.ts', '../ledger'],
  ['src/ledger/ledger.ts', '../domain/play'],
  ['src/read-models/read-models.ts', '../domain/play'],
  ['src/commands/command.ts', '../http/problem'],
  ['src/queries/query.ts', '../read-models/read-models'],
  ['src/http/problem.ts', '../domain/play'],
  ['src/ingestion/format.ts', '../domain/play'],
];

const CYCLE: readonly (readonly [from: string, to: string])[] = [
  ['src/cli/chicken.ts', './egg'],
  ['src/cli/egg.ts', './chicken'],
];

const LEAVES = ['src/domain/play.ts', 'src/cli/utils.ts', 'src/domain/orphan.ts', 'test/fakes/fake.ts'];

describe('the import rules', () => {
  let house: ScratchHouse;
  let violations: readonly Violation[];

  beforeAll(() => {
    house = new ScratchHouse({
      ...Object.fromEntries([...IMPORTS, ...CYCLE].map(([from, to]) => [from, `import '${to}';\n`])),
      ...Object.fromEntries(ALLOWED.map(([from, to]) => [from, `import type {} from '${to}';\n`])),
      ...Object.fromEntries(LEAVES.map((leaf) => [leaf, 'export {};\n'])),
    });
    const cruiser = 'dependency-cruiser/bin/dependency-cruise.mjs';
    const rules = configuration('.dependency-cruiser.js');
    const report = house.run(cruiser, '--config', rules, '--output-type', 'json', 'src', 'test', 'bench');
    violations = (report as { summary: { violations: Violation[] } }).summary.violations;
  });

  afterAll(() => {
    house.remove();
  });

  const brokenBy = (file: string): string[] =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  it.each(IMPORTS)('refuse that %s imports %s (%s)', (from, _to, rule) => {
    expect(brokenBy(from)).toContain(rule);
  });

  it('refuse a file that nothing imports', () => {
    expect(brokenBy('src/domain/orphan.ts')).toEqual(['no-orphans']);
  });

  it('refuse a cycle, once', () => {
    expect(CYCLE.flatMap(([file]) => brokenBy(file))).toEqual(['no-cycles']);
  });

  it.each(ALLOWED)('let %s import %s', (from) => {
    expect(brokenBy(from)).toEqual([]);
  });
});
