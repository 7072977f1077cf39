import { parseArgs } from 'node:util';

export const PARTS = ['ingest', 'fold', 'freshness', 'reads', 'corrections'] as const;

export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** Short passes and few of them: to see that it runs, not to compare. */
  readonly quick: boolean;
  readonly json: boolean;
  readonly parts: readonly Part[];
  /** Names of the engine pairs, `embedded + embedded`; all of them where there are none. */
  readonly pairs: readonly string[];
}

/** `--quick`, `--json`, `--only ingest` and `--pair "esdb + mongo"`, the last two as often as wanted. @throws TypeError for anything else */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      pair: { type: 'string', multiple: true, default: [] },
    },
  });
  return { quick: values.quick, json: values.json, parts: values.only.map(partOf), pairs: values.pair };
}

function partOf(name: string): Part {
  const part = PARTS.find((known) => known === name);
  if (part === undefined) throw new TypeError(`--only: must be one of ${PARTS.join(', ')}, not ${name}`);
  return part;
}
