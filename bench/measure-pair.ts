import type { EnginePair, Places } from './engines/engine-pair';
import { measureCorrections } from './corrections/measure-corrections';
import { acceptedToReadable } from './freshness/accepted-to-readable';
import type { Freshness, Percentiles } from './freshness/freshness';
import { declareGames, ingestThroughHttp } from './ingest/ingest-through-http';
import { gameBatches } from './load/batches';
import { Connection } from './load/connection';
import type { Round } from './measuring/rounds';
import type { Part } from './options';
import { boxScoreReads } from './reads/box-score-reads';
import { type Finding, finding, ratioAtLeast, subjectAtMost } from './report/finding';
import type { Scale } from './scale';
import type { ServeUrls } from './server/serve';
import { startServerProcess } from './server/server-process';

/** Whole games, reported in one request each, whose box scores are then read. */
const READ_GAMES = 10;

export interface PairMeasurement {
  /** Name of the engines. */
  readonly engines: string;
  readonly scale: Scale;
  readonly parts: readonly Part[];
}

/** Everything that needs a server on two engines. */
export async function measurePair(
  places: Places<EnginePair>,
  { engines, scale, parts }: PairMeasurement,
): Promise<Finding[]> {
  const server = await startServerProcess(places);
  const findings: Finding[] = [];
  try {
    const gameIds = await prepareGames(server);
    if (parts.includes('ingest')) findings.push(await measureHttpIngest(server, engines, scale));
    if (parts.includes('freshness')) findings.push(...(await measureFreshness(server, engines, scale)));
    if (parts.includes('reads')) {
      const rounds = await boxScoreReads(server, { ...scale, gameIds, seconds: scale.seconds / 2 });
      findings.push(
        finding({ measure: 'box-score reads', engines: engines, unit: 'reads/s' }, rounds, ratioAtLeast(0.8)),
      );
    }
    if (parts.includes('corrections')) findings.push(...(await measureCorrections(server, engines, scale)));
  } finally {
    await server.stop();
  }
  return findings;
}

async function measureHttpIngest(server: ServeUrls, engines: string, { ingestGames, rounds }: Scale): Promise<Finding> {
  const measured = await ingestThroughHttp(server, gameBatches(ingestGames), rounds);
  return finding({ measure: 'batched ingest through HTTP', engines, unit: 'plays/s' }, measured);
}

async function measureFreshness(server: ServeUrls, engines: string, scale: Scale): Promise<Finding[]> {
  const rounds = await acceptedToReadable(server, scale);
  const of = (
    measure: string,
    pick: (freshness: Freshness) => number,
    unit: Finding['unit'] = 'ms',
  ): [Pick<Finding, 'measure' | 'engines' | 'unit'>, Round<number>[]] => [
    { measure, engines, unit },
    rounds.map(({ subject, baseline }) => ({ subject: pick(subject), baseline: pick(baseline) })),
  ];
  const line = (what: string, percentiles: (freshness: Freshness) => Percentiles): Finding[] => [
    finding(...of(`${what} to readable, p50`, (freshness) => percentiles(freshness).p50)),
    finding(
      ...of(`${what} to readable, p99`, (freshness) => percentiles(freshness).p99),
      what === 'accepted' ? subjectAtMost(100) : undefined,
    ),
  ];
  return [
    ...line('accepted', ({ sinceAccepted }) => sinceAccepted),
    ...line('due', ({ sinceDue }) => sinceDue),
    finding(...of('plays that a request brought', ({ playsPerRequest }) => playsPerRequest, 'plays')),
  ];
}

/** Ends once they can be read. */
async function prepareGames({ ours, bare }: ServeUrls): Promise<string[]> {
  const batches = gameBatches(READ_GAMES);
  const gameIds = await declareGames(ours, 'read', batches);
  const connection = new Connection(ours);
  for (const [at, gameId] of gameIds.entries()) {
    const plays = batches[at]?.plays.map(({ play }) => play);
    const { revision } = await connection.send<{ revision: string }>(
      'POST',
      `/api/v1/games/${gameId}/stats`,
      JSON.stringify({ source: 'courtledger', plays }),
    );
    await connection.send('GET', `/api/v1/games/${gameId}/stats?minRevision=${revision}`);
  }
  connection.close();
  const sampling = new Connection(bare);
  await sampling.send('PUT', `/sample/${gameIds[0] as string}`);
  sampling.close();
  return gameIds;
}
