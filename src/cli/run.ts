import { Arguments } from './arguments/arguments';
import { UsageError } from './arguments/usage-error';
import { box } from './box';
import { correct } from './correct';
import { demo } from './demo';
import { diff } from './diff';
import { ExitCode } from './exit-code';
import { generalHelp, verbHelp } from './help';
import { history } from './history';
import { ingest } from './ingest';
import { lineage } from './lineage';
import { node } from './node';
import { rebuild } from './rebuild';
import { serve } from './serve';
import { verify } from './verify';
import { printLine, type Terminal } from './terminal/terminal';
import type { Verb } from './verb';
import { explain } from './explain';
import { version } from './version';

const VERBS: readonly Verb[] = [serve, demo, ingest, correct, box, diff, lineage, history, rebuild, verify, node];

/** What a process was started with. */
export interface Invocation {
  /** Behind the program's name. */
  readonly argv: readonly string[];
  readonly terminal: Terminal;
  readonly environment: NodeJS.ProcessEnv;
}

/** Runs one verb and answers with the exit code. Whatever goes wrong is said in one line. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const [name = '--help', ...rest] = invocation.argv;
  const { terminal } = invocation;
  if (name === '--help' || name === 'help') return print(terminal, helpFor(rest[0]));
  if (name === '--version') return print(terminal, version());
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) return refuse(terminal, `courtledger: there is no verb '${name}'`, 'courtledger --help');
  return runVerb(verb, rest, invocation);
}

async function runVerb(verb: Verb, argv: readonly string[], { terminal, environment }: Invocation): Promise<ExitCode> {
  try {
    const args = Arguments.parse(argv, verb.options);
    if (args.flag('help')) return print(terminal, verbHelp(verb));
    return await verb.run({ args, terminal, environment });
  } catch (error) {
    if (error instanceof UsageError)
      return refuse(terminal, `courtledger ${verb.name}: ${error.message}`, `courtledger ${verb.name} --help`);
    printLine(terminal.error, `courtledger ${verb.name}: ${explain(error, environment)}`);
    return ExitCode.Failed;
  }
}

function helpFor(name: string | undefined): string {
  const verb = VERBS.find((candidate) => candidate.name === name);
  return verb ? verbHelp(verb) : generalHelp(VERBS);
}

function print(terminal: Terminal, text: string): ExitCode {
  printLine(terminal.out, text);
  return ExitCode.Ok;
}

function refuse(terminal: Terminal, message: string, help: string): ExitCode {
  printLine(terminal.error, `${message} (see '${help}')`);
  return ExitCode.Usage;
}
