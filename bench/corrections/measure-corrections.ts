import { declareGames, recordGames } from '../ingest/ingest-through-http';
import { type GameBatch, gameBatches } from '../load/batches';
import type { Round } from '../measuring/rounds';
import { spreadOf } from '../measuring/spread';
import { type Finding, finding, ratioAtMost } from '../report/finding';
import type { ServeUrls } from '../server/serve';
import { type AsOfReads, readPast } from './as-of-reads';
import { correctGame, type Correcting } from './correcting';

export interface CorrectionsScale {
  readonly rounds: number;
  /** Games that are in the ledger when a game is corrected. */
  readonly ledgerSizes: readonly number[];
}

/** From approval to box score, the same in a fuller ledger, and questions about the past. */
export async function measureCorrections(
  urls: ServeUrls,
  engines: string,
  { rounds, ledgerSizes }: CorrectionsScale,
): Promise<Finding[]> {
  const [batch] = gameBatches(1) as [GameBatch];
  const bySize: Correcting[][] = [];
  let games = 0;
  for (const size of ledgerSizes) {
    const others = gameBatches(Math.max(0, size - games));
    await recordAll(urls, `filling-${size}`, others);
    games = Math.max(games, size);
    bySize.push(
      await correctEach(urls, await recordAll(urls, `corrected-${size}`, Array(rounds + 1).fill(batch)), batch),
    );
  }
  const [first = []] = bySize;
  const [pastGame = ''] = await recordAll(urls, 'past', [batch]);
  const reads: AsOfReads[] = [];
  for (let pass = 0; pass < rounds; pass += 1) reads.push(await readPast(urls.ours, pastGame, pass));
  return [
    ...against(engines, first),
    ...bySize.slice(1).map((measured, at) => growth(engines, ledgerSizes[at + 1] as number, { first, measured })),
    finding(
      { measure: 'as-of read, cold / now', engines, unit: 'ms' },
      ratios(reads, ({ cold }) => cold),
    ),
    finding(
      { measure: 'as-of read, cached / now', engines, unit: 'ms' },
      ratios(reads, ({ cached }) => cached),
    ),
  ];
}

/** The first game warms up. */
async function correctEach(urls: ServeUrls, gameIds: readonly string[], batch: GameBatch): Promise<Correcting[]> {
  const measured: Correcting[] = [];
  for (const gameId of gameIds) measured.push(await correctGame(urls, gameId, batch));
  return measured.slice(1);
}

function against(engines: string, measured: readonly Correcting[]): Finding[] {
  return (['p50', 'p99'] as const).map((percentile) =>
    finding(
      { measure: `approved to readable, ${percentile}`, engines, unit: 'ms' },
      measured.map(({ ours, bare }) => ({ subject: ours[percentile], baseline: bare[percentile] })),
      percentile === 'p99' ? ratioAtMost(2) : undefined,
    ),
  );
}

function growth(
  engines: string,
  size: number,
  { first, measured }: { readonly first: readonly Correcting[]; readonly measured: readonly Correcting[] },
): Finding {
  const p50 = (of: readonly Correcting[]): number => spreadOf(of.map(({ ours }) => ours.p50)).median;
  return finding(
    { measure: `approved to readable, ${size} games / 1`, engines, unit: 'ms' },
    [{ subject: p50(measured), baseline: p50(first) }],
    ratioAtMost(1.1),
  );
}

function ratios(reads: readonly AsOfReads[], pick: (reads: AsOfReads) => number): Round<number>[] {
  return reads.map((each) => ({ subject: pick(each), baseline: each.now }));
}

async function recordAll(urls: ServeUrls, run: string, batches: readonly GameBatch[]): Promise<string[]> {
  const gameIds = await declareGames(urls.ours, run, batches);
  await recordGames(urls.ours, gameIds, batches);
  return gameIds;
}
