import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COUNTED, type Counters, runningCounters } from '../../conformance/comparisons/feed-counters';
import { seasonFiles, seasonLines } from '../../conformance/games/nba-data';
import { BOX_SCORES, type BoxScoreDocument } from '../../src/read-models/documents/box-score-document';
import { MODELS } from '../../src/read-models/documents/models';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import { courtledger, temporaryFolders } from '../e2e/cli/cli-process';
import { describeWithRealGames } from './ingestion-files';

/** INGEST_ALL_SEASONS=1 sends all 3,897 games through; by default every 65th does. */
const ALL = process.env['INGEST_ALL_SEASONS'] === '1';
const STRIDE = ALL ? 1 : 65;

interface SeasonLine {
  readonly gameId: string;
  readonly home: number;
  readonly finalScore: readonly [number, number];
  readonly actions: Parameters<typeof runningCounters>[0];
}

interface Expected {
  readonly finalScore: readonly [number, number];
  readonly counters: Counters;
}

const folder = temporaryFolders();

describeWithRealGames(
  ALL ? 'all season games' : `every ${STRIDE}th season game (all of them with INGEST_ALL_SEASONS=1)`,
  () => {
    it('go through the command line without a refusal, and their box scores equal the running counters', async () => {
      const data = folder();
      const expected = new Map<string, Expected>();
      const lines: string[] = [];
      let index = 0;
      for await (const line of seasonLines() as AsyncGenerator<SeasonLine>) {
        if (index++ % STRIDE !== 0) continue;
        expected.set(line.gameId, { finalScore: line.finalScore, counters: runningCounters(line.actions) });
        if (!ALL) lines.push(JSON.stringify(line));
      }
      const { code, out } = await courtledger(
        data,
        'ingest',
        '--json',
        ...(ALL ? seasonFiles().map(({ path }) => path) : [slice(data, lines)]),
      );
      expect(JSON.parse(out)).toMatchObject({
        games: expected.size,
        skipped: 0,
        refused: 0,
        refusals: [],
        amended: 0,
        voided: 0,
      });
      expect(code).toBe(0);
      expect(await differences(data, expected)).toEqual([]);
    });
  },
);

function slice(data: string, lines: readonly string[]): string {
  const path = join(data, 'slice.jsonl.gz');
  writeFileSync(path, gzipSync(lines.join('\n')));
  return path;
}

/** Cells of the kept box scores that are not what the season's descriptions count. */
async function differences(data: string, expected: ReadonlyMap<string, Expected>): Promise<string[]> {
  const readModels = await openEmbeddedReadModels(join(data, 'read-models'), MODELS);
  const found: string[] = [];
  for (const [gameId, { finalScore, counters }] of expected) {
    const box = await readModels.live().get<BoxScoreDocument>(BOX_SCORES.model, gameId);
    if (!box) found.push(`${gameId} has no box score`);
    else found.push(...scoreDifference(box, finalScore), ...cellDifferences(box, counters));
  }
  await readModels.close();
  return found;
}

function scoreDifference(
  { gameId, homeTeam, awayTeam }: BoxScoreDocument,
  [home, away]: readonly [number, number],
): string[] {
  return homeTeam.score === home && awayTeam.score === away
    ? []
    : [`${gameId}: ${homeTeam.score}-${awayTeam.score}, not ${home}-${away}`];
}

function cellDifferences({ gameId, homeTeam, awayTeam }: BoxScoreDocument, counters: Counters): string[] {
  return [...homeTeam.players, ...awayTeam.players].flatMap(({ personId, statistics }) =>
    COUNTED.flatMap((statistic) => {
      const counted = counters.get(personId)?.[statistic] ?? 0;
      return statistics[statistic] === counted
        ? []
        : [`${gameId} ${personId} ${statistic}: ${statistics[statistic]}, not ${counted}`];
    }),
  );
}
