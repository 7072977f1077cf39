import type { GameBatch } from '../load/batches';
import { Connection } from '../load/connection';
import { secondsOf } from '../load/side-by-side';
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

/** Plays a second of whole requests over HTTP, several games at a time, with the projector at work beside them. */
export async function ingestThroughHttp(url: string, run: string, batches: readonly GameBatch[]): Promise<number> {
  const ids = await declareGames(url, run, batches);
  const bodies = batches.map(({ plays }) => JSON.stringify({ source: 'courtledger', plays: plays.map(({ play }) => play) }));
  const connections = Array.from({ length: GAMES_AT_A_TIME }, () => new Connection(url));
  const free = [...connections];
  const seconds = await secondsOf(bodies, GAMES_AT_A_TIME, async (body, at) => {
    const connection = free.pop() as Connection;
    await connection.send('POST', `/api/v1/games/${ids[at] as string}/stats`, body);
    free.push(connection);
  });
  for (const connection of connections) connection.close();
  return batches.reduce((sum, { plays }) => sum + plays.length, 0) / seconds;
}
