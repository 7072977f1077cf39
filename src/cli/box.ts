import { existsSync } from 'node:fs';
import { boxScoreAt } from './box-score/box-score-at';
import { boxScoreFrom } from './box-score/box-score-from';
import { newspaper } from './box-score/newspaper';
import { readConfiguration } from '../configuration';
import { openData } from './engines/open-data';
import { ExitCode } from './exit-code';
import { Failure } from './failure';
import { withApi } from './server/with-api';
import { Progress } from './terminal/progress';
import { printJson, printLine } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `The box score of a game as it stands, or as it was known at a moment (--at), from the data directory or from the server that has it open.
With --json it is the answer of GET /api/v1/games/{gameId}/stats.`;

/** A line is no longer than this, however wide the terminal: a newspaper's column. */
const WIDEST = 110;
const NARROWEST = 80;

export const box: Verb = {
  name: 'box',
  operands: '<gameId>',
  summary: 'prints the box score of a game',
  details: DETAILS,
  options: { at: { value: 'MOMENT', help: 'as known at a revision, or at an instant such as 2024-10-24T08:00:00Z' } },
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const gameId = args.one('takes the id of one game');
  const settings = readConfiguration(environment);
  const remote = settings.eventstoreUrl !== undefined || settings.mongodbUrl !== undefined;
  if (!remote && !existsSync(settings.dataDirectory))
    throw new Failure(`there is no data directory ${settings.dataDirectory}: ingest a game first, or set DATA_DIR`);
  const progress = new Progress(terminal.error);
  const at = args.text('at');
  const found =
    at === undefined
      ? await boxScoreFrom(await openData(settings, 'local'), gameId, progress)
      : await withApi(settings, (client) => boxScoreAt(client, gameId, at));
  progress.clear();
  if (!found) throw new Failure(`there is no game ${gameId}`);
  if (args.flag('json')) printJson(terminal.out, found.answer);
  else
    for (const line of newspaper(found.sheet, Math.min(WIDEST, Math.max(NARROWEST, terminal.out.columns))))
      printLine(terminal.out, line);
  return ExitCode.Ok;
}
