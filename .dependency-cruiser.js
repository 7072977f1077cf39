'use strict';

/** Imports run downwards. Rooms are the folders of `src/`. */
const room = (...names) => `^src/(${names.join('|')})/`;
const OURS = '^(src|test|bench|conformance|scripts)/';

/** What a room may import of ours; of npm and Node it may import what it likes. */
const onlyImports = (from, ...allowed) => ({
  name: `${from}-imports-only-${[from, ...allowed].join('-or-')}`,
  severity: 'error',
  from: { path: room(from) },
  to: { path: OURS, pathNot: room(from, ...allowed) },
});

const never = (name, from, to) => ({ name, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('domain-is-pure', { path: room('domain') }, { pathNot: room('domain') }),
    onlyImports('ledger', 'domain'),
    onlyImports('read-models', 'domain'),
    never(
      'engines-know-types-of-the-domain-only',
      { path: room('ledger', 'read-models') },
      { path: room('domain'), dependencyTypesNot: ['type-only'] },
    ),
    onlyImports('ingestion', 'domain'),
    onlyImports('simulator', 'domain'),
    onlyImports('sealing', 'domain'),
    never(
      'commands-projections-and-queries-apart',
      { path: room('commands', 'projections', 'queries') },
      { path: room('commands', 'projections', 'queries'), pathNot: '^src/$1/' },
    ),
    never('commands-know-no-read-models', { path: room('commands') }, { path: room('read-models') }),
    never('projections-know-no-http', { path: room('projections') }, { path: room('http') }),
    never(
      'http-serves-the-rooms-above-it',
      { path: room('http') },
      { path: room('commands', 'projections', 'queries', 'simulator') },
    ),
    never(
      'one-engine-knows-no-other',
      { path: '^src/(ledger|read-models)/(embedded|esdb|mongo)/' },
      { path: '^src/$1/(embedded|esdb|mongo)/', pathNot: '^src/$1/$2/' },
    ),
    never(
      'ports-not-engines',
      { path: room('commands', 'projections', 'queries', 'http') },
      { path: '^src/(ledger|read-models)/(embedded|esdb|mongo)/' },
    ),
    never(
      'only-main-imports-the-command-line',
      { path: '^src/', pathNot: '^src/(cli/|main\\.ts$)' },
      { path: room('cli') },
    ),
    never('nothing-imports-main', {}, { path: '^src/main\\.ts$' }),
    never(
      'only-main-and-cli-import-the-app',
      { path: '^src/', pathNot: '^src/(cli/|main\\.ts$)' },
      { path: '^src/app\\.module\\.ts$' },
    ),
    never('src-ships-alone', { path: '^src/' }, { path: '^(test|bench|conformance|scripts)/' }),
    never('fakes-stay-in-tests', { pathNot: '^test/' }, { path: '^test/fakes/' }),
    never('no-cycles', {}, { circular: true }),
    never('no-orphans', { orphan: true, path: '^src/', pathNot: '^src/main\\.ts$' }, {}),
    never('rooms-have-names', {}, { path: '/(index|utils?|helpers?|common)(/|\\.ts$)', pathNot: 'node_modules' }),
    never('no-unresolvable-imports', {}, { couldNotResolve: true }),
    never('src-imports-dependencies', { path: '^src/' }, { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
