import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOfSeason, NBA_DATA_DIR, seasonFiles } from '../../conformance/games/nba-data';
import { correctionRows } from '../../conformance/games/official-corrections';
import { correctGame, type Outcome } from '../../src/cli/correcting/correct-games';
import { readCases } from '../../src/cli/correcting/read-cases';
import { ServerDesk } from '../../src/cli/correcting/server-desk';
import { run } from '../../src/cli/run';
import { ApiClient } from '../../src/cli/server/api-client';
import { FakeChannel } from '../fakes/fake-channel';
import type { BoxScoreAnswer } from '../kit/server-api';
import { startServer, type TestServer } from '../kit/server';
import type { OfficialLine } from './corrected-games';
import { describeWithRealGames } from './ingestion-files';

const PATIENCE = 900_000;
const APPROVERS = ['reviewer', 'supervisor'];
const STATISTICS = {
  points: 'points',
  reboundsTotal: 'rebounds',
  assists: 'assists',
  steals: 'steals',
  blocks: 'blocks',
  turnovers: 'turnovers',
} as const;
/** All 473 take minutes; that they fold to the record, `corrections.conformance.spec.ts` shows of each. */
const EVERY = process.env['NBA_ALL_GAMES'] === '1' ? 1 : 6;
/** What S19 leaves out. */
const HISTORY = ['revision', 'asOf', 'status', 'finality', 'lastCorrectionAt'] as const;

describeWithRealGames(`games that the league corrected, over HTTP, one of ${EVERY} (all with NBA_ALL_GAMES=1),`, () => {
  const official = new Map<string, readonly OfficialLine[]>();
  const former = new Map<string, string>();
  let dataDirectory: string;
  let server: TestServer;
  let auditor: ApiClient;
  let outcomes: readonly Outcome[];

  beforeAll(async () => {
    dataDirectory = mkdtempSync(join(tmpdir(), 'courtledger-corrections-'));
    const file = join(dataDirectory, 'corrected-games.jsonl');
    writeFileSync(file, (await correctedLines(official)).join('\n'));
    const terminal = { out: new FakeChannel(false), error: new FakeChannel(false) };
    expect(await run({ argv: ['ingest', file], terminal, environment: { DATA_DIR: dataDirectory } })).toBe(0);
    server = await startServer({ dataDirectory });
    auditor = new ApiClient(server.url, 'auditor');
    for (const gameId of official.keys()) former.set(gameId, await contentOf(gameId));
    const work = { target: new ServerDesk(auditor), approvers: APPROVERS, dryRun: false };
    const taken: Outcome[] = [];
    for (const each of await readCases(join(NBA_DATA_DIR, 'corrections.jsonl')))
      if (official.has(each.gameId)) taken.push(await correctGame(each, work));
    outcomes = taken;
  }, PATIENCE);

  afterAll(async () => {
    await server.close();
    rmSync(dataDirectory, { recursive: true });
  });

  const boxOf = (gameId: string, minRevision = '0'): Promise<BoxScoreAnswer> =>
    auditor.get(`/games/${gameId}/stats?minRevision=${minRevision}`);

  async function contentOf(gameId: string, minRevision = '0'): Promise<string> {
    const box: Record<string, unknown> = { ...(await boxOf(gameId, minRevision)) };
    for (const field of HISTORY) delete box[field];
    const { items } = await auditor.get<{ items: object[] }>(`/games/${gameId}/plays?limit=1000`);
    return JSON.stringify([box, items]);
  }

  it('have every case applied', () => {
    expect(outcomes.filter(({ outcome }) => outcome !== 'applied')).toEqual([]);
    expect(outcomes).toHaveLength(Math.ceil(473 / EVERY));
  });

  it('equal the official record in points, rebounds, assists, steals, blocks and turnovers of every player', async () => {
    const wrong: string[] = [];
    for (const outcome of outcomes) {
      if (outcome.outcome !== 'applied') continue;
      const { homeTeam, awayTeam } = await boxOf(outcome.gameId, outcome.revision);
      const lines = new Map([...homeTeam.players, ...awayTeam.players].map((line) => [line.personId, line.statistics]));
      const cells = (official.get(outcome.gameId) ?? []).flatMap((line) =>
        Object.entries(STATISTICS).map(([name, theirs]) => ({ line, name, theirs: line[theirs] })),
      );
      for (const { line, name, theirs } of cells)
        if (lines.get(line.personId)?.[name as 'points'] !== theirs)
          wrong.push(`${outcome.gameId} ${line.personId} ${name}`);
    }
    expect(wrong).toEqual([]);
  });

  it(
    'are what they were, to the byte, once every change is undone',
    async () => {
      const different: string[] = [];
      for (const outcome of outcomes) {
        if (outcome.outcome !== 'applied') continue;
        const revision = await undone(outcome.correctionId);
        if ((await contentOf(outcome.gameId, revision)) !== former.get(outcome.gameId)) different.push(outcome.gameId);
      }
      expect(different).toEqual([]);
    },
    PATIENCE,
  );

  async function undone(correctionId: string): Promise<string> {
    const { correctionId: revert } = await auditor.post<{ correctionId: string }>(
      `/corrections/${correctionId}/revert`,
      {
        reason: 'As the feed left it.',
      },
    );
    let revision: string | undefined;
    for (const approver of APPROVERS)
      revision ??= (await auditor.as(approver).post<{ revision?: string }>(`/corrections/${revert}/approve`, {}))
        .revision;
    return revision ?? 'never';
  }
});

/** The season lines of the corrected games, whose records of today go into `official`. */
async function correctedLines(official: Map<string, readonly OfficialLine[]>): Promise<string[]> {
  const corrected = new Set([...correctionRows().keys()].filter((_, at) => at % EVERY === 0));
  const lines: string[] = [];
  for (const file of seasonFiles()) {
    for await (const { line } of linesOfSeason(file)) {
      const gameId = /^\{"gameId": ?"(\w+)"/.exec(line)?.[1] ?? '';
      if (!corrected.has(gameId)) continue;
      lines.push(line);
      official.set(gameId, (JSON.parse(line) as { official: readonly OfficialLine[] }).official);
    }
  }
  return lines;
}
