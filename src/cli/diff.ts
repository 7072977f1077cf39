import { readConfiguration } from '../configuration';
import type { CellChange } from '../domain/corrections/box-score-diff';
import { UsageError } from './arguments/usage-error';
import type { BoxScoreSheet } from './box-score/box-score-sheet';
import { namesIn } from './box-score/names-in';
import { cellTable } from './correcting/cell-table';
import { ExitCode } from './exit-code';
import type { ApiClient } from './server/api-client';
import { withApi } from './server/with-api';
import { counted } from './terminal/numerals';
import { printJson, printLine } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `Every cell of the box score that differs between two moments: revisions of the game, or instants such as
2024-10-24T08:00:00Z. With --json it is the answer of GET /api/v1/games/{gameId}/diff, which names the events
that made each cell differ.`;

export const diff: Verb = {
  name: 'diff',
  operands: '<gameId>',
  summary: 'prints what differs in a game between two moments',
  details: DETAILS,
  options: {
    from: { value: 'MOMENT', help: 'a revision or an instant' },
    to: { value: 'MOMENT', help: 'a revision or an instant (default: the last revision)' },
  },
  run,
};

interface Answer {
  readonly items: readonly CellChange[];
}

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const gameId = args.one('takes the id of one game');
  const from = args.text('from');
  if (from === undefined) throw new UsageError('needs --from');
  const path = `/games/${encodeURIComponent(gameId)}`;
  const { answer, names } = await withApi(readConfiguration(environment), async (client) => {
    const to = args.text('to') ?? (await headOf(client, path));
    return {
      answer: await client.get<Answer>(`${path}/diff?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`),
      names: namesIn(await client.get<BoxScoreSheet>(`${path}/stats?revision=${await headOf(client, path)}`)),
    };
  });
  if (args.flag('json')) printJson(terminal.out, answer);
  else {
    for (const line of cellTable(answer.items, names)) printLine(terminal.out, line);
    printLine(terminal.out, `${counted(answer.items.length, 'cell')} differ`);
  }
  return ExitCode.Ok;
}

async function headOf(client: ApiClient, path: string): Promise<string> {
  return (await client.get<{ readonly revision: string }>(`${path}/history?limit=1`)).revision;
}
