import { existsSync, writeFileSync } from 'node:fs';
import { UsageError } from '../src/cli/arguments/usage-error';
import { explain } from '../src/cli/explain';
import { ExitCode } from '../src/cli/exit-code';
import { Failure } from '../src/cli/failure';
import { Progress } from '../src/cli/terminal/progress';
import { counted } from '../src/cli/terminal/numerals';
import { printJson, printLine, processTerminal, type Terminal } from '../src/cli/terminal/terminal';
import { compareAll } from './compare-all';
import type { Findings } from './findings';
import { NBA_DATA_DIR } from './games/nba-data';
import { type ConformanceOptions, readOptions, USAGE } from './options';
import { printFindings } from './report/print';
import { REFERENCE_PAGE, referencePage } from './report/reference-page';

/** `npm run conformance`: compares, and prints what is equal and what is not. A cell that differs is never a failure. */
async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const options = readOptions(argv);
    if (options.help) terminal.out.write(USAGE);
    else report(await compare(options, terminal), options, terminal);
    return ExitCode.Ok;
  } catch (error) {
    printLine(terminal.error, explain(error, process.env));
    return error instanceof UsageError ? ExitCode.Usage : ExitCode.Failed;
  }
}

async function compare({ narrowing }: ConformanceOptions, { error }: Terminal): Promise<Findings> {
  if (!existsSync(NBA_DATA_DIR)) throw new Failure(`there are no real games in ${NBA_DATA_DIR}: set NBA_DATA_DIR`);
  const progress = new Progress(error);
  const findings = await compareAll(narrowing, (games, fraction) =>
    progress.update({ fraction, note: counted(games, 'game') }),
  );
  progress.clear();
  if (findings.counts.length === 0)
    throw new Failure('nothing was compared: --stat, --season or --game name what is not there');
  return findings;
}

function report(findings: Findings, { json, write }: ConformanceOptions, { out }: Terminal): void {
  if (write) writeFileSync(REFERENCE_PAGE, referencePage(findings));
  if (json) printJson(out, findings);
  else printFindings(out, findings);
}

void run(process.argv.slice(2), processTerminal()).then((code) => (process.exitCode = code));
