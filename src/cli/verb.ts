import type { Arguments, Options } from './arguments/arguments';
import type { ExitCode } from './exit-code';
import type { Terminal } from './terminal/terminal';

/** One thing that `courtledger` can be asked to do. */
export interface Verb {
  readonly name: string;
  /** One line, for the list of verbs. */
  readonly summary: string;
  /** What stands behind the verb beside options: `<file…>`. */
  readonly operands?: string;
  /** What one should know before using it. */
  readonly details: string;
  readonly options: Options;
  /** @throws UsageError, Failure */
  run(call: Call): Promise<ExitCode>;
}

export interface Call {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly environment: NodeJS.ProcessEnv;
}
