import type { GameBatch } from '../load/batches';
import { Connection } from '../load/connection';
import { secondsOf } from '../load/side-by-side';
import { interleave, type Round } from '../measuring/rounds';
import type { ServeUrls } from '../server/serve';
import { GAMES_AT_A_TIME } from './batched-ingest';

/** Declares the games `<run>-0`, `<run>-1`, … and resolves to their ids. */
export async function declareGames(url: string, run: string, batches: readonly GameBatch[]): Promise<string[]> {
  const connection = new Connection(url);
  const ids = batches.map((_, at) => `${run}-${at}`);
  for (const [at, { declaration }] of batches.entries()) {
    await connection.send('PUT', `/api/v1/games/${ids[at] as string}`, JSON.stringify(declaration));
  }
  connection.close();
  return ids;
}

/** Records a request's plays of every game. Resolves to the seconds that it took. */
export function recordGames(url: string, gameIds: readonly string[], batches: readonly GameBatch[]): Promise<number> {
  return post(
    url,
    gameIds.map((id) => `/api/v1/games/${id}/stats`),
    batches,
  );
}

/** Plays a second of whole requests, with the projector at work beside them. Bare: a Fastify route that appends the plays as they are. */
export function ingestThroughHttp(
  urls: ServeUrls,
  batches: readonly GameBatch[],
  rounds: number,
): Promise<Round<number>[]> {
  const plays = batches.reduce((sum, batch) => sum + batch.plays.length, 0);
  return interleave(rounds, {
    subject: async (pass) => {
      const ids = await declareGames(urls.ours, `http-${pass}`, batches);
      return plays / (await recordGames(urls.ours, ids, batches));
    },
    baseline: async (pass) =>
      plays /
      (await post(
        urls.bare,
        batches.map((_, at) => `/games/http-${pass}-${at}/stats`),
        batches,
      )),
  });
}

/** Seconds. */
async function post(url: string, paths: readonly string[], batches: readonly GameBatch[]): Promise<number> {
  const bodies = batches.map(({ plays }) =>
    JSON.stringify({ source: 'courtledger', plays: plays.map(({ play }) => play) }),
  );
  const connections = Array.from({ length: GAMES_AT_A_TIME }, () => new Connection(url));
  const free = [...connections];
  const seconds = await secondsOf(bodies, GAMES_AT_A_TIME, async (body, at) => {
    const connection = free.pop() as Connection;
    await connection.send('POST', paths[at] as string, body);
    free.push(connection);
  });
  for (const connection of connections) connection.close();
  return seconds;
}
