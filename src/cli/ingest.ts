import { join } from 'node:path';
import { UsageError } from './arguments/usage-error';
import { readConfiguration } from '../configuration';
import { openData } from './engines/open-data';
import { ExitCode } from './exit-code';
import { findFile, type GamesFile } from './ingestion/game-files';
import type { GameTarget } from './ingestion/game-target';
import { ingestFiles } from './ingestion/ingest-games';
import { Journal } from './ingestion/journal';
import { openTarget } from './ingestion/open-target';
import { summary, Tally } from './ingestion/tally';
import { stopSignal } from './stop';
import { Progress } from './terminal/progress';
import { printJson, printLine } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `Takes the league's live files (playbyplay.json, with boxscore.json or roster.json beside it; where
there is neither, the plays have to tell who plays), play-by-play v3 of its statistics site
(PlayByPlayV3.json, with GameRotation.json, BoxScoreSummaryV2.json and BoxScoreTraditionalV3.json beside
it), season files (.jsonl, one game a line), and games in our own form (samples/); any of them may be
packed (.gz).

A file says what its game is: plays that it no longer has are voided. A run that was stopped goes on
where it was; a file that has changed is read again. A game that is refused is named, and the others
go on. Where a server has the data directory open, the games go through that server.`;

export const ingest: Verb = {
  name: 'ingest',
  operands: '<file…>',
  summary: 'takes games from files',
  details: DETAILS,
  options: { actor: { value: 'ID', help: "who is on record as having sent the games (default 'local')" } },
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  if (args.operands.length === 0) throw new UsageError('names no file');
  const files = args.operands.map(findFile);
  const settings = readConfiguration(environment);
  const actor = args.text('actor') ?? 'local';
  const stop = stopSignal();
  const progress = new Progress(terminal.error);
  const target = openTarget(await openData(settings, actor), { actor, say: (line) => progress.say(line) });
  const started = performance.now();
  const tally = new Tally();
  const journal = new Journal(join(settings.dataDirectory, 'ingested.jsonl'));
  let flags: number;
  try {
    flags = await ingestAll(files, { target, journal, tally, stop, progress });
  } finally {
    progress.clear();
    await target.close();
  }
  const seconds = (performance.now() - started) / 1000;
  if (args.flag('json'))
    printJson(terminal.out, {
      ...tally.toJSON(),
      flags,
      seconds: Math.round(seconds * 10) / 10,
      interrupted: stop.aborted,
    });
  else for (const line of summary(tally, flags, seconds)) printLine(terminal.out, line);
  if (stop.aborted) {
    printLine(terminal.error, 'stopped: the same command goes on from here');
    return ExitCode.Interrupted;
  }
  return tally.refused.length > 0 ? ExitCode.Failed : ExitCode.Ok;
}

interface Work {
  readonly target: GameTarget;
  readonly journal: Journal;
  readonly tally: Tally;
  readonly stop: AbortSignal;
  readonly progress: Progress;
}

/** Ingests, waits until everything can be read, and answers with the flags that the games bear. */
async function ingestAll(files: readonly GamesFile[], { progress, ...work }: Work): Promise<number> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const gameIds = await ingestFiles(files, {
    ...work,
    onGame: (bytesRead) => progress.update({ fraction: bytesRead / total, note: work.tally.inBrief() }),
    onRefused: ({ where, gameId, reason }) =>
      progress.say(`refused: ${gameId === undefined ? '' : `game ${gameId}, `}${where}: ${reason}`),
  });
  return work.target.flags([...gameIds], (fraction) => progress.update({ fraction, note: 'box scores catch up' }));
}
