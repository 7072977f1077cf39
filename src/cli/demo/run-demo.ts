import { setTimeout as wait } from 'node:timers/promises';
import { newspaper } from '../box-score/newspaper';
import { ApiClient } from '../server/api-client';
import { aborted } from '../stop';
import { counted, grouped } from '../terminal/numerals';
import { momentsOf } from './moment';
import { playSlate } from './play-slate';
import { sendRealGame } from './real-game';
import { showCorrection } from './show-correction';
import { slate } from './slate';
import type { Stage } from './stage';
import { tellMoment } from './tell-moment';
import { startTemporaryServer } from './temporary-server';

export interface DemoSettings {
  readonly stage: Stage;
  readonly stop: AbortSignal;
  readonly games: number;
  readonly seed: number;
  readonly speed: number;
  /** Serve on at the end. */
  readonly stay: boolean;
  readonly columns: number;
}

/** Time to read a paragraph, where someone reads it. */
const READING = 3_000;

/** The demo from its first word to the last. Answers false where it was stopped before its end. */
export async function runDemo(settings: DemoSettings): Promise<boolean> {
  const { stage, stop } = settings;
  const server = await startTemporaryServer();
  try {
    await perform(settings, new ApiClient(server.url, 'demo'));
    if (settings.stay) {
      stage.say('Serving until Ctrl-C; the data directory is temporary and goes with the server.');
      await aborted(stop);
    } else {
      stage.say(
        "The server ends here: 'courtledger demo --stay' keeps it up, 'courtledger serve' runs one of your own.",
      );
    }
    return true;
  } catch (error) {
    if (!stop.aborted) throw error;
    return false;
  } finally {
    stage.leaveBoard();
    await server.close();
  }
}

async function perform(settings: DemoSettings, client: ApiClient): Promise<void> {
  const { stage } = settings;
  stage.say(
    `Courtledger keeps the statistics of basketball games as a ledger: every play is an event that is never overwritten, every number is computed from them. A server is up at ${client.url}, on a temporary data directory; all that follows goes through its HTTP API.`,
  );
  await pause(settings, READING);
  await showEvening(settings, client);
  await pause(settings, READING / 2);
  await showRealGame(settings, client);
  tellWhere(stage, client.url);
}

async function showEvening(settings: DemoSettings, client: ApiClient): Promise<void> {
  const { stage } = settings;
  const games = slate(settings.games, settings.seed);
  stage.say(
    `Tonight: ${counted(games.length, 'invented game')}, ${grouped(settings.speed)} times faster than life. Their feeds are as unruly as real ones: rows come late, are rewritten, and vanish.`,
  );
  const counts = await playSlate({
    ...settings,
    games,
    moments: momentsOf(games),
    client,
    onMoment: async (moment, effect) => {
      stage.say(tellMoment(moment, effect));
      await pause(settings, READING);
    },
  });
  const { plays, requests, late, edited, deleted } = counts;
  stage.say(
    `All final. ${grouped(plays)} plays came in ${grouped(requests)} requests: ${late} late, ${edited} rewritten later, ${deleted} withdrawn. The score followed each time, and nothing was overwritten.`,
  );
}

async function showRealGame(settings: DemoSettings, client: ApiClient): Promise<void> {
  const { stage, columns } = settings;
  stage.say('Now a real game: Golden State at Portland, 23 October 2024.');
  const { sheet, plays, milliseconds } = await sendRealGame(client);
  const { date: _date, ...boxScore } = sheet;
  stage.show(newspaper(sheet, Math.min(columns, 110)), { boxScore });
  stage.say(
    `From ${grouped(plays)} plays to this box score: ${Math.round(milliseconds)} ms, each play on disk before it was confirmed.`,
  );
  await pause(settings, READING);
  await showCorrection({ stage, client, before: sheet, pause: () => pause(settings, READING) });
}

function tellWhere(stage: Stage, url: string): void {
  const links = {
    'score board': `${url}/api/v1/games`,
    'box score': `${url}/api/v1/games/0022400072/stats`,
    'change feed': `${url}/api/v1/corrections`,
    history: `${url}/api/v1/games/0022400072/history`,
    'API docs': `${url}/docs`,
  };
  stage.show(
    Object.entries(links).map(([name, link]) => `  ${name.padEnd(12)} ${link}`),
    { links },
  );
}

async function pause({ stage, stop }: DemoSettings, milliseconds: number): Promise<void> {
  stop.throwIfAborted();
  if (stage.watched) await wait(milliseconds, undefined, { signal: stop });
}
