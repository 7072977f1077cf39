import { existsSync } from 'node:fs';
import { readConfiguration } from '../configuration';
import { readSealKeys } from '../sealing/read-seal-keys';
import { UsageError } from './arguments/usage-error';
import { openData } from './engines/open-data';
import { ExitCode } from './exit-code';
import { Failure } from './failure';
import { Progress } from './terminal/progress';
import { printJson, printLine, type Terminal } from './terminal/terminal';
import type { Verified } from './verification/verified';
import { verifyEngines } from './verification/verify-engines';
import { verifyServer } from './verification/verify-server';
import { grouped } from './terminal/numerals';
import type { Call, Verb } from './verb';

const DETAILS = `Checks that the ledger is what was recorded: the hash chain of every stream, the ids of its events, the seals of
games and their signatures, the journal of heads; and that the documents are what a fresh fold makes. With a
game's id, that game and what belongs to it. Names every event and document that is wrong, and says what it
did not check. Exit code 1 where anything is wrong.`;

export const verify: Verb = {
  name: 'verify',
  operands: '[gameId]',
  summary: 'finds what was altered, deleted, swapped or cut off',
  details: DETAILS,
  options: {},
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const [gameId, ...more] = args.operands;
  if (more.length > 0) throw new UsageError('takes the id of one game at most');
  const settings = readConfiguration(environment);
  const keys = readSealKeys(settings);
  const { dataDirectory, eventstoreUrl, mongodbUrl } = settings;
  if (eventstoreUrl === undefined && mongodbUrl === undefined && !existsSync(dataDirectory))
    throw new Failure(`there is no data directory ${dataDirectory}: ingest a game first, or set DATA_DIR`);
  const progress = new Progress(terminal.error);
  const onProgress = (fraction: number): void => progress.update({ fraction, note: 'streams verified' });
  const data = await openData(settings, 'local');
  const verified =
    data.kind === 'server'
      ? await verifyServer(data.client, gameId, onProgress)
      : await verifyEngines(data.engines, { gameId, keys }, onProgress);
  progress.clear();
  if (args.flag('json')) printJson(terminal.out, verified);
  else tell(terminal, verified);
  return verified.ok ? ExitCode.Ok : ExitCode.Failed;
}

function tell({ out }: Terminal, { ok, checked, findings, notChecked, wrong }: Verified): void {
  for (const { kind, stream, revision, eventId, document, detail } of findings) {
    const subject = document
      ? `${document.model} ${document.id}`
      : `${stream ?? ''}${revision ? ` @ ${revision}` : ''}`;
    printLine(out, `${kind}: ${subject}${eventId === undefined ? '' : ` (event ${eventId})`}: ${detail}`);
  }
  for (const [what, count] of Object.entries<number>({ ...checked }))
    printLine(out, `${what.padEnd(11)} ${grouped(count).padStart(9)}`);
  for (const what of notChecked) printLine(out, `not checked: ${what}`);
  printLine(out, ok ? 'nothing is wrong' : `wrong: ${wrong.join(', ')}`);
}
