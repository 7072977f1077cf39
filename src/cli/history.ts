import { readConfiguration } from '../configuration';
import { ExitCode } from './exit-code';
import { withApi } from './server/with-api';
import { printJson, printLine } from './terminal/terminal';
import type { ApiClient } from './server/api-client';
import type { Call, Verb } from './verb';

const DETAILS = `Every event of a game, who recorded it and when. With --json each is a line, whole, as GET
/api/v1/games/{gameId}/history answers it.`;

export const history: Verb = {
  name: 'history',
  operands: '<gameId>',
  summary: 'prints everything that happened to a game',
  details: DETAILS,
  options: {},
  run,
};

interface Event {
  readonly revision: string;
  readonly type: string;
  readonly data: {
    readonly play?: { readonly playId: number };
    readonly playId?: number;
    readonly correctionId?: string;
  };
  readonly metadata: {
    readonly recordedAt: string;
    readonly actor?: { readonly id: string };
    readonly authenticated?: boolean;
  };
}

interface Page {
  readonly items: readonly Event[];
  readonly cursor?: string;
}

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  const gameId = args.one('takes the id of one game');
  const json = args.flag('json');
  await withApi(readConfiguration(environment), async (client) => {
    for await (const event of eventsOf(client, gameId))
      if (json) printJson(terminal.out, event);
      else printLine(terminal.out, lineOf(event));
  });
  return ExitCode.Ok;
}

async function* eventsOf(client: ApiClient, gameId: string): AsyncGenerator<Event> {
  let more = '';
  do {
    const path = `/games/${encodeURIComponent(gameId)}/history?limit=1000${more}`;
    const { items, cursor }: Page = await client.get<Page>(path);
    yield* items;
    more = cursor === undefined ? '' : `&cursor=${cursor}`;
  } while (more !== '');
}

function lineOf({ revision, type, data, metadata: { recordedAt, actor, authenticated } }: Event): string {
  const playId = data.play?.playId ?? data.playId;
  const what = playId === undefined ? (data.correctionId ?? '') : `play ${playId}`;
  const who = `${actor?.id ?? 'nobody'}${authenticated === false ? ' (not authenticated)' : ''}`;
  return `${revision.padStart(5)}  ${recordedAt}  ${type.padEnd(22)} ${what}  ${who}`.trimEnd();
}
