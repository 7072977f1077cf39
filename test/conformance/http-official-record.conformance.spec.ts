import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, isEqual } from '../../conformance/comparison';
import { recordCells } from '../../conformance/comparisons/official-record';
import { liveFile, NBA_DATA_DIR } from '../../conformance/games/nba-data';
import { recordOfLiveGame, type RecordLine, type RecordRow } from '../../conformance/games/record-line';
import { run } from '../../src/cli/run';
import type { NamedPlayerBoxScore } from '../../src/domain/as-of/named-box-score';
import { FakeChannel } from '../fakes/fake-channel';
import type { BoxScoreAnswer } from '../kit/server-api';
import { startServer, type TestServer } from '../kit/server';
import { describeWithRealGames } from './ingestion-files';

/** The last running counters of a player in the feed: the record has no fouls. */
interface FeedRow {
  readonly personId?: number;
  readonly actionType: string;
  readonly subType?: string;
  readonly foulPersonalTotal?: number;
}

/**
 * Every cell that the league changed later. In the counting statistics there is none, in either game.
 * 0022500857, Minnesota at the Clippers, 26 February 2026: the league moved some five minutes on court from Edwards to McDaniels. Their whole minutes
 * (41 and 26 by the feed, 36 and 32 on record) and with them plus/minus moved; nobody's plays did.
 */
const CHANGED_LATER: Readonly<Record<string, readonly string[]>> = {
  '0022400500': [],
  '0022500857': [
    'Anthony Edwards plusMinusPoints: -2 on record, 0 by the feed',
    'Anthony Edwards minutes: 36 on record, 41 by the feed',
    'Jaden McDaniels plusMinusPoints: -1 on record, -4 by the feed',
    'Jaden McDaniels minutes: 32 on record, 26 by the feed',
  ],
};

describeWithRealGames('a real game without its box score', () => {
  let dataDirectory: string;
  let server: TestServer;

  beforeAll(async () => {
    dataDirectory = mkdtempSync(join(tmpdir(), 'courtledger-record-'));
    const files = Object.keys(CHANGED_LATER).map((gameId) => join(NBA_DATA_DIR, 'live', gameId, 'playbyplay.json'));
    const terminal = { out: new FakeChannel(false), error: new FakeChannel(false) };
    expect(await run({ argv: ['ingest', ...files], terminal, environment: { DATA_DIR: dataDirectory } })).toBe(0);
    server = await startServer({ dataDirectory });
  });

  afterAll(async () => {
    await server.close();
    rmSync(dataDirectory, { recursive: true });
  });

  describe.each(Object.entries(CHANGED_LATER))('%s', (gameId, changedLater) => {
    let box: BoxScoreAnswer;
    let players: ReadonlyMap<number, NamedPlayerBoxScore>;

    beforeAll(async () => {
      box = await server.api.boxScore(gameId, '0');
      players = new Map([...box.homeTeam.players, ...box.awayTeam.players].map((player) => [player.personId, player]));
    });

    it('says that its roster was inferred', () => {
      expect(box.flags).toContainEqual(expect.objectContaining({ code: 'roster-inferred' }));
      expect([box.homeTeam, box.awayTeam].map((team) => team.players.filter(({ starter }) => starter).length)).toEqual([
        5, 5,
      ]);
    });

    it('has everyone who is on record as having played, and nobody else', () => {
      const played = [...players.values()].filter((player) => player.played).map(({ personId }) => personId);
      expect(new Set(played)).toEqual(new Set(record(gameId).map(({ personId }) => personId)));
    });

    it('is the record of the league but for the cells that it changed later', () => {
      const lines = new Map([...players].map(([personId, { statistics }]) => [personId, statistics]));
      const differences = [...recordCells(record(gameId), lines)].filter((cell) => !isEqual(cell));
      expect(differences.map(inWords)).toEqual(changedLater);
    });

    it('has as many fouls as the feed had counted', () => {
      const ours = [...players.values()].map(
        ({ personId, statistics }) => [personId, statistics.foulsPersonal] as const,
      );
      expect(ours.filter(([, fouls]) => fouls > 0).sort(byPerson)).toEqual([...foulsInFeed(gameId)].sort(byPerson));
    });

    it('has the score of the record', () => {
      for (const team of [box.homeTeam, box.awayTeam]) {
        const points = record(gameId).flatMap(({ tricode, statistics }) =>
          tricode === team.tricode ? [statistics.points ?? 0] : [],
        );
        expect(points.reduce((sum, each) => sum + each)).toBe(team.score);
      }
    });
  });
});

function record(gameId: string): readonly RecordLine[] {
  const rows = liveFile(gameId, 'official_statsnba.json') as readonly RecordRow[];
  return rows.map(recordOfLiveGame);
}

function inWords({ of, statistic, ours, theirs }: Cell): string {
  return `${of.name} ${statistic}: ${String(theirs)} on record, ${String(ours)} by the feed`;
}

function foulsInFeed(gameId: string): ReadonlyMap<number, number> {
  const { actions } = (liveFile(gameId, 'playbyplay.json') as { game: { actions: readonly FeedRow[] } }).game;
  const fouls = new Map<number, number>();
  for (const { personId, foulPersonalTotal } of actions) {
    if (personId && foulPersonalTotal !== undefined)
      fouls.set(personId, Math.max(foulPersonalTotal, fouls.get(personId) ?? 0));
  }
  return fouls;
}

function byPerson([a]: readonly [number, number], [b]: readonly [number, number]): number {
  return a - b;
}
