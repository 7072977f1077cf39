import { interleave, type Round } from '../measuring/rounds';
import type { ServeUrls } from '../server/serve';
import { hammer } from './hammer';

export interface Reading {
  readonly gameIds: readonly string[];
  readonly connections: number;
  /** Of each pass. */
  readonly seconds: number;
  readonly rounds: number;
}

/** Reads a second of finished box scores. Ours: `GET …/stats`. Bare: a Fastify route that gets the same documents from the same engine and sends them. */
export function boxScoreReads(
  urls: ServeUrls,
  { gameIds, connections, seconds, rounds }: Reading,
): Promise<Round<number>[]> {
  const ours = gameIds.map((gameId) => `/api/v1/games/${gameId}/stats`);
  const bare = gameIds.map((gameId) => `/games/${gameId}/stats`);
  return interleave(rounds, {
    subject: () => hammer({ url: urls.ours, paths: ours, connections, seconds }),
    baseline: () => hammer({ url: urls.bare, paths: bare, connections, seconds }),
  });
}
