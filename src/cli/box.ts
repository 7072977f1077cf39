import { existsSync } from 'node:fs';
import { UsageError } from './arguments/usage-error';
import { boxScoreFrom } from './box-score/box-score-from';
import { newspaper } from './box-score/newspaper';
import { readConfiguration } from '../configuration';
import { openData } from './engines/open-data';
import { ExitCode } from './exit-code';
import { Failure } from './failure';
import { Progress } from './terminal/progress';
import { printJson, printLine } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `The box score of a game as it stands, from the data directory or from the server that has it open.
With --json it is the answer of GET /api/v1/games/{gameId}/stats.`;

/** A line is no longer than this, however wide the terminal: a newspaper's column. */
const WIDEST = 110;
const NARROWEST = 80;

export const box: Verb = {
  name: 'box',
  operands: '<gameId>',
  summary: 'prints the box score of a game',
  details: DETAILS,
  options: {},
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const [gameId, ...more] = args.operands;
  if (gameId === undefined || more.length > 0) throw new UsageError('takes the id of one game');
  const settings = readConfiguration(environment);
  const remote = settings.eventstoreUrl !== undefined || settings.mongodbUrl !== undefined;
  if (!remote && !existsSync(settings.dataDirectory))
    throw new Failure(`there is no data directory ${settings.dataDirectory}: ingest a game first, or set DATA_DIR`);
  const progress = new Progress(terminal.error);
  const found = await boxScoreFrom(await openData(settings, 'local'), gameId, progress);
  progress.clear();
  if (!found) throw new Failure(`there is no game ${gameId}`);
  if (args.flag('json')) printJson(terminal.out, found.answer);
  else
    for (const line of newspaper(found.sheet, Math.min(WIDEST, Math.max(NARROWEST, terminal.out.columns))))
      printLine(terminal.out, line);
  return ExitCode.Ok;
}
