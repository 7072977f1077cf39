import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { NamedPlayerBoxScore } from '../../src/read-models/documents/box-score-document';
import { FakeChannel } from '../fakes/fake-channel';
import type { BoxScoreAnswer } from '../kit/server-api';
import { startServer, type TestServer } from '../kit/server';
import { describeWithRealGames, liveFile, NBA_DATA_DIR } from './ingestion-files';

/** A player's line in the league's record of today. */
interface OfficialLine {
  readonly PLAYER_ID: string;
  readonly PLAYER_NAME: string;
  readonly [column: string]: string;
}

/** The last running counters of a player in the feed: the record has no fouls. */
interface FeedRow {
  readonly personId?: number;
  readonly actionType: string;
  readonly subType?: string;
  readonly foulPersonalTotal?: number;
}

const COLUMNS = {
  PTS: ({ points }: Statistics) => points,
  REB: ({ reboundsTotal }: Statistics) => reboundsTotal,
  AST: ({ assists }: Statistics) => assists,
  STL: ({ steals }: Statistics) => steals,
  BLK: ({ blocks }: Statistics) => blocks,
  TOV: ({ turnovers }: Statistics) => turnovers,
  PLUS_MINUS: ({ plusMinusPoints }: Statistics) => plusMinusPoints,
  MIN: ({ minutes }: Statistics) => wholeMinutes(minutes),
} as const;

type Statistics = NamedPlayerBoxScore['statistics'];

/**
 * Every cell that the league changed later. In the counting statistics there is none, in either game.
 * 0022500857, Minnesota at the Clippers, 26 February 2026: the league moved some five minutes on court from Edwards to McDaniels. Their whole minutes
 * (41 and 26 by the feed, 36 and 32 on record) and with them plus/minus moved; nobody's plays did.
 */
const CHANGED_LATER: Readonly<Record<string, readonly string[]>> = {
  '0022400500': [],
  '0022500857': [
    'Anthony Edwards PLUS_MINUS: -2 on record, 0 by the feed',
    'Anthony Edwards MIN: 36 on record, 41 by the feed',
    'Jaden McDaniels PLUS_MINUS: -1 on record, -4 by the feed',
    'Jaden McDaniels MIN: 32 on record, 26 by the feed',
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
      expect(new Set(played)).toEqual(new Set(record(gameId).map(({ PLAYER_ID }) => Number(PLAYER_ID))));
    });

    it('is the record of the league but for the cells that it changed later', () => {
      const differences = record(gameId).flatMap((line) => differencesFrom(line, players.get(Number(line.PLAYER_ID))));
      expect(differences).toEqual(changedLater);
    });

    it('has as many fouls as the feed had counted', () => {
      const ours = [...players.values()].map(
        ({ personId, statistics }) => [personId, statistics.foulsPersonal] as const,
      );
      expect(ours.filter(([, fouls]) => fouls > 0).sort(byPerson)).toEqual([...foulsInFeed(gameId)].sort(byPerson));
    });

    it('has the score of the record', () => {
      for (const team of [box.homeTeam, box.awayTeam]) {
        const points = record(gameId).flatMap((line) =>
          line['TEAM_ABBREVIATION'] === team.tricode ? [Number(line['PTS'])] : [],
        );
        expect(points.reduce((sum, each) => sum + each)).toBe(team.score);
      }
    });
  });
});

function record(gameId: string): readonly OfficialLine[] {
  return liveFile(gameId, 'official_statsnba.json') as readonly OfficialLine[];
}

function differencesFrom(line: OfficialLine, player: NamedPlayerBoxScore | undefined): string[] {
  if (player === undefined) return [`${line.PLAYER_NAME} is missing`];
  return Object.entries(COLUMNS).flatMap(([column, of]) => {
    const ours = of(player.statistics);
    return Number(line[column]) === ours
      ? []
      : [`${line.PLAYER_NAME} ${column}: ${line[column] ?? ''} on record, ${ours} by the feed`];
  });
}

/** As the record has them: half a minute counts as a whole one. */
function wholeMinutes(minutes: string): number {
  const [, whole, seconds] = /^PT(\d+)M(\d+\.\d+)S$/.exec(minutes) ?? [];
  return Number(whole) + (Number(seconds) >= 30 ? 1 : 0);
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
