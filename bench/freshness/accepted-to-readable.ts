import { Connection } from '../load/connection';
import { interleave, type Round } from '../measuring/rounds';
import type { BareAnswer } from '../server/bare-server';
import type { ServeUrls } from '../server/serve';
import { type DuePlays, feedCourt, type Timetable } from './court-feed';
import { type Freshness, FreshnessRecord } from './freshness';
import { type Court, liveSlate } from './live-slate';
import { ReadableWatch } from './readable-watch';

export interface LiveLoad {
  /** Games at a time. */
  readonly courts: number;
  /** Of all games together. */
  readonly playsPerSecond: number;
  /** Of each pass, behind a second that warms up. */
  readonly seconds: number;
  readonly rounds: number;
}

const WARM_UP = 1000;

/**
 * How fresh box scores are under a live load. Ours: a play is readable when `GET …/stats` shows its revision. Bare: it is when a document as long as a box
 * score is on disk, behind a bare append of the play.
 */
export function acceptedToReadable(urls: ServeUrls, load: LiveLoad): Promise<Round<Freshness>[]> {
  return interleave(load.rounds, {
    subject: (pass) => runLive(urls.ours, load, pass),
    baseline: (pass) => runBare(urls.bare, load, pass),
  });
}

async function runLive(url: string, load: LiveLoad, pass: number): Promise<Freshness> {
  const slate = slateOf(load, `live-${pass}`);
  await prepare(url, slate);
  const timetables = timetablesOf(load);
  const record = new FreshnessRecord((timetables[0]?.begin ?? 0) + WARM_UP);
  await Promise.all(
    slate.map(async (court, at) => {
      const writing = new Connection(url);
      const watch = new ReadableWatch(url, record);
      await feedCourt(court, timetables[at] as Timetable, async ({ gameId, plays, due }) => {
        const answer = await writing.send<{ revision: string }>('POST', `/api/v1/games/${gameId}/stats`, bodyOf(plays));
        record.noteRequest(due);
        watch.accepted({ gameId, revision: BigInt(answer.revision), due, at: performance.now() });
      });
      await watch.close();
      writing.close();
    }),
  );
  return record.result();
}

async function runBare(url: string, load: LiveLoad, pass: number): Promise<Freshness> {
  const slate = slateOf(load, `bare-${pass}`);
  const timetables = timetablesOf(load);
  const record = new FreshnessRecord((timetables[0]?.begin ?? 0) + WARM_UP);
  await Promise.all(
    slate.map(async (court, at) => {
      const writing = new Connection(url);
      await feedCourt(court, timetables[at] as Timetable, async ({ gameId, plays, due }: DuePlays) => {
        const { readableAfter } = await writing.send<BareAnswer>('POST', `/games/${gameId}/stats`, bodyOf(plays));
        record.noteRequest(due);
        record.note(due, performance.now(), readableAfter);
      });
      writing.close();
    }),
  );
  return record.result();
}

function slateOf({ courts, playsPerSecond, seconds }: LiveLoad, run: string): Court[] {
  return liveSlate(run, courts, Math.ceil((playsPerSecond / courts) * (seconds + 2)));
}

/** The courts' plays are spread evenly over each other's pauses. */
function timetablesOf({ courts, playsPerSecond, seconds }: LiveLoad): Timetable[] {
  const interval = (1000 * courts) / playsPerSecond;
  const now = performance.now() + 100;
  return Array.from({ length: courts }, (_, court) => {
    const begin = now + (interval * court) / courts;
    return { begin, interval, end: begin + WARM_UP + seconds * 1000 };
  });
}

function bodyOf(plays: readonly string[]): string {
  return `{"source":"courtledger","plays":[${plays.join(',')}]}`;
}

/** Declares the games, and reports what was played before. */
async function prepare(url: string, slate: readonly Court[]): Promise<void> {
  const connection = new Connection(url);
  for (const { gameId, declaration, before } of slate.flatMap(({ games }) => games)) {
    await connection.send('PUT', `/api/v1/games/${gameId}`, JSON.stringify(declaration));
    if (before.length > 0) await connection.send('POST', `/api/v1/games/${gameId}/stats`, bodyOf(before));
  }
  connection.close();
}
