import { existsSync } from 'node:fs';
import { type Configuration, readConfiguration } from '../configuration';
import { DataDirectoryInUse } from '../ledger/embedded/log/data-directory-lock';
import { rebuild as rebuildReadModels, type Rebuilt } from '../projections/runtime/rebuild';
import { type Engines, openEngines } from './engines/engines';
import { ExitCode } from './exit-code';
import { Failure } from './failure';
import { stopSignal } from './stop';
import { grouped } from './terminal/numerals';
import { Progress } from './terminal/progress';
import { printJson, printLine, type Terminal } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `Folds every event of the ledger again, into new read models beside those that there are; compares how many
documents there are of each; then readers see the new ones, and the old ones go. Where a document would be
missing nothing is changed. The data directory must be nobody else's while it runs; with MONGODB_URL, stop
the projector first: one that runs ends when it finds that it writes what nobody reads.`;

export const rebuild: Verb = {
  name: 'rebuild',
  summary: 'makes all read models anew',
  details: DETAILS,
  options: {},
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  args.refuseOperands();
  const settings = readConfiguration(environment);
  const stop = stopSignal();
  const started = performance.now();
  const engines = await openAlone(settings);
  try {
    const rebuilt = await rebuildOn(engines, new Progress(terminal.error), stop);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    if (args.flag('json')) printJson(terminal.out, { ...rebuilt, seconds });
    else tell(terminal, rebuilt, seconds);
    return ExitCode.Ok;
  } catch (error) {
    if (!stop.aborted) throw error;
    printLine(terminal.error, 'stopped: the read models are as they were');
    return ExitCode.Interrupted;
  } finally {
    await engines.close();
  }
}

/** @throws Failure where another process has the data directory */
async function openAlone(settings: Configuration): Promise<Engines> {
  const { dataDirectory, eventstoreUrl, mongodbUrl } = settings;
  if (eventstoreUrl === undefined && mongodbUrl === undefined && !existsSync(dataDirectory))
    throw new Failure(`there is no data directory ${dataDirectory}: ingest a game first, or set DATA_DIR`);
  try {
    return await openEngines(settings);
  } catch (error) {
    if (error instanceof DataDirectoryInUse) throw new Failure(`${error.message}: stop that first`);
    throw error;
  }
}

async function rebuildOn({ ledger, readModels }: Engines, progress: Progress, signal: AbortSignal): Promise<Rebuilt> {
  const failing = new AbortController();
  try {
    return await rebuildReadModels({
      ...{ ledger, readModels },
      signal: AbortSignal.any([signal, failing.signal]),
      onProgress: (fraction) => progress.update({ fraction, note: 'events folded' }),
      observer: {
        projected: () => undefined,
        quarantined: (gameId, error) => progress.say(`game ${gameId} can't be folded: ${error.message}`),
        unreadable: (stream, error) => progress.say(`${stream} can't be read: ${error.message}`),
        released: () => undefined,
        waiting: (error) => progress.say(`waiting: ${error.message}`),
        failed: (error) => failing.abort(new Failure('a projector stopped', { cause: error })),
      },
    });
  } catch (error) {
    throw failing.signal.aborted ? (failing.signal.reason as Error) : error;
  } finally {
    progress.clear();
  }
}

function tell({ out }: Terminal, { before, after, formulaVersion }: Rebuilt, seconds: number): void {
  for (const [model, count] of Object.entries(after))
    printLine(out, `${model.padEnd(14)} ${grouped(count).padStart(11)}  (${grouped(before[model] ?? 0)} before)`);
  printLine(out, `made by formulas ${formulaVersion} in ${seconds} s`);
}
