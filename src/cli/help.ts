import { COMMON_OPTIONS, type Options } from './arguments/arguments';
import type { Verb } from './verb';

const ENVIRONMENT = `Environment: DATA_DIR (default .courtledger), PORT, HOST, EVENTSTORE_URL, MONGODB_URL, SEAL_KEY, SEAL_PUBLIC_KEYS,
LOG_LEVEL, AUTH.
Exit codes: 0 done, 1 failed or refused, 2 wrong usage, 130 stopped by Ctrl-C before the end.`;

/** The help of the command as a whole. */
export function generalHelp(verbs: readonly Verb[]): string {
  return [
    'usage: courtledger <verb> [options]',
    '',
    'A stats ledger for basketball: every play an event, every number a fold.',
    '',
    ...columns(
      verbs.map(({ name, operands, summary }) => [operands === undefined ? name : `${name} ${operands}`, summary]),
    ),
    '',
    "'courtledger <verb> --help' tells more.",
    '',
    ENVIRONMENT,
  ].join('\n');
}

/** The help of one verb. */
export function verbHelp({ name, operands, summary, details, options }: Verb): string {
  return [
    `usage: courtledger ${[name, operands, '[options]'].filter(Boolean).join(' ')}`,
    '',
    `${name}: ${summary}`,
    '',
    details,
    '',
    ...columns(optionRows({ ...options, ...COMMON_OPTIONS })),
    '',
    ENVIRONMENT,
  ].join('\n');
}

function optionRows(options: Options): [string, string][] {
  return Object.entries(options).map(([name, { value, help }]) => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    help,
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
