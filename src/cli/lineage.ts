import { readConfiguration } from '../configuration';
import type { CellValue } from '../domain/corrections/box-score-diff';
import { UsageError } from './arguments/usage-error';
import { ExitCode } from './exit-code';
import { withApi } from './server/with-api';
import { printJson, printLine } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `The plays that add up to a cell of the box score, and what they went through; of minutes and plus/minus the
stints, of a rating the cells that it is made of. STAT is named as in the box score: points, score, periods.3,
ratings.league.pace. With --json it is the answer of GET /api/v1/games/{gameId}/lineage.`;

export const lineage: Verb = {
  name: 'lineage',
  operands: '<gameId>',
  summary: 'prints where a number of a box score comes from',
  details: DETAILS,
  options: {
    person: { value: 'ID', help: 'of a player' },
    team: { value: 'ID', help: 'or of a team' },
    stat: { value: 'STAT', help: 'which number' },
  },
  run,
};

interface Answer {
  readonly value: CellValue;
  readonly plays?: readonly {
    readonly description: string;
    readonly contribution: CellValue;
    readonly play: { readonly playId: number; readonly period: number; readonly clock: string };
    readonly changes: readonly {
      readonly type: string;
      readonly revision: string;
      readonly actor: { readonly id: string };
    }[];
  }[];
  readonly stints?: readonly {
    readonly period: number;
    readonly minutes: string;
    readonly plus: number;
    readonly minus: number;
  }[];
  readonly cells?: readonly {
    readonly scope: string;
    readonly id: number;
    readonly stat: string;
    readonly value: CellValue;
  }[];
}

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const gameId = args.one('takes the id of one game');
  const [person, team, stat] = [args.text('person'), args.text('team'), args.text('stat')];
  if (stat === undefined) throw new UsageError('needs --stat');
  if ((person === undefined) === (team === undefined)) throw new UsageError('needs either --person or --team');
  const query = new URLSearchParams({
    ...(person === undefined ? { teamId: team ?? '' } : { personId: person }),
    stat,
  });
  const answer = await withApi(readConfiguration(environment), (client) =>
    client.get<Answer>(`/games/${encodeURIComponent(gameId)}/lineage?${query.toString()}`),
  );
  if (args.flag('json')) printJson(terminal.out, answer);
  else for (const line of linesOf(stat, answer)) printLine(terminal.out, line);
  return ExitCode.Ok;
}

function linesOf(stat: string, { value, plays = [], stints = [], cells = [] }: Answer): string[] {
  return [
    `${stat} ${value ?? '–'}`,
    ...plays.flatMap(({ play, description, contribution, changes }) => [
      `  ${contribution ?? '–'}  period ${play.period} ${play.clock}  ${description} (play ${play.playId})`,
      ...changes.map(({ type, revision, actor }) => `       ${type} at revision ${revision} by ${actor.id}`),
    ]),
    ...stints.map(({ period, minutes, plus, minus }) => `  period ${period} ${minutes}  +${plus} -${minus}`),
    ...cells.map(({ scope, id, stat: of, value: part }) => `  ${scope} ${id} ${of} ${part ?? '–'}`),
  ];
}
