import { readConfiguration } from '../configuration';
import { readSealKeys } from '../sealing/read-seal-keys';
import { UsageError } from './arguments/usage-error';
import type { CaseInFile } from './correcting/case-in-file';
import { correctGame, type Outcome } from './correcting/correct-games';
import type { CorrectionTarget } from './correcting/correction-target';
import { openDesk } from './correcting/open-desk';
import { readCases } from './correcting/read-cases';
import { tellImpact } from './correcting/tell-impact';
import { openData } from './engines/open-data';
import { ExitCode } from './exit-code';
import { stopSignal } from './stop';
import { counted, grouped } from './terminal/numerals';
import { Progress } from './terminal/progress';
import { printJson, printLine, type Terminal } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `Takes official scoring changes from a file (.json or .jsonl, packed or not): corrections in our own form,
{"gameId", "reasonCode", "reason", "changes", …} as POST /api/v1/games/{gameId}/corrections takes them, or the
rows of a correction file of the league, one case a game.

Each is requested by the one and approved by the others, as many as it needs. The same file again applies nothing
twice, and goes on with what was left. A case that is refused is named, and the others go on. Where a server
has the data directory open, the cases go through that server.`;

export const correct: Verb = {
  name: 'correct',
  operands: '<file>',
  summary: 'takes official scoring changes from a file',
  details: DETAILS,
  options: {
    requester: { value: 'ID', help: 'who asks for the changes' },
    approver: { value: 'ID', several: true, help: 'who approves them; given twice where two are needed' },
    'dry-run': { help: 'only show what they would do' },
  },
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const file = args.one('takes one file');
  const dryRun = args.flag('dry-run');
  const approvers = args.texts('approver');
  const requester = args.text('requester') ?? (dryRun ? 'local' : undefined);
  if (requester === undefined) throw new UsageError('needs --requester');
  if (approvers.includes(requester)) throw new UsageError('nobody approves their own request');
  const cases = await readCases(file);
  const settings = readConfiguration(environment);
  const progress = new Progress(terminal.error);
  const data = await openData(settings, requester);
  const target = openDesk(data, { requester, keys: readSealKeys(settings), say: (line) => progress.say(line) });
  const stop = stopSignal();
  let outcomes: readonly Outcome[];
  try {
    outcomes = await correctAll(cases, { target, approvers, dryRun, stop, progress });
  } finally {
    progress.clear();
    await target.close();
  }
  const ended = { outcomes, interrupted: stop.aborted };
  if (args.flag('json')) printJson(terminal.out, asJson(ended));
  else tell(terminal, ended);
  if (stop.aborted) return ExitCode.Interrupted;
  return outcomes.some(({ outcome }) => outcome === 'refused') ? ExitCode.Failed : ExitCode.Ok;
}

interface Work {
  readonly target: CorrectionTarget;
  readonly approvers: readonly string[];
  readonly dryRun: boolean;
  readonly stop: AbortSignal;
  readonly progress: Progress;
}

async function correctAll(cases: readonly CaseInFile[], { stop, progress, ...work }: Work): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const each of cases) {
    if (stop.aborted) break;
    outcomes.push(await correctGame(each, work));
    progress.update({ fraction: outcomes.length / cases.length, note: counted(outcomes.length, 'case') });
  }
  return outcomes;
}

interface Ended {
  readonly outcomes: readonly Outcome[];
  readonly interrupted: boolean;
}

function countsOf(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const count = (wanted: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    cases: outcomes.length,
    ...(count('previewed') > 0 && { previewed: count('previewed') }),
    applied: count('applied'),
    known: count('known'),
    waiting: count('waiting'),
    refused: count('refused'),
  };
}

function asJson({ outcomes, interrupted }: Ended): object {
  const results = outcomes.map((each) => ('names' in each ? { ...each, names: undefined } : each));
  return { ...countsOf(outcomes), interrupted, results };
}

function tell({ out, error }: Terminal, { outcomes, interrupted }: Ended): void {
  for (const outcome of outcomes) for (const line of linesOf(outcome)) printLine(out, line);
  for (const [name, count] of Object.entries(countsOf(outcomes)))
    printLine(out, `${name.padEnd(10)} ${grouped(count).padStart(11)}${NOTES[name] ?? ''}`);
  if (interrupted) printLine(error, 'stopped: the same command goes on from here');
}

const NOTES: Readonly<Record<string, string>> = {
  known: '  applied in a run before',
  waiting: '  for another approval',
};

function linesOf(outcome: Outcome): string[] {
  const game = `game ${outcome.gameId}`;
  switch (outcome.outcome) {
    case 'refused':
      return [`${game}: refused: ${outcome.reason}`];
    case 'previewed':
      return [
        `${game}: ${counted(outcome.impact.diff.length, 'number')} would move`,
        ...tellImpact(outcome.impact, outcome.names),
      ];
    case 'applied':
      return [`${game}: applied at revision ${outcome.revision}, ${counted(outcome.diff.length, 'number')} moved`];
    case 'waiting':
      return [
        `${game}: correction ${outcome.correctionId} waits: it needs ${counted(outcome.approvalsNeeded, 'approval')}`,
      ];
    case 'known':
      return [];
  }
}
