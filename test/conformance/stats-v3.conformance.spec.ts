import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldable, foldWhole, linesOf } from '../../conformance/games/foldable-game';
import { NBA_DATA_DIR, seasonLines } from '../../conformance/games/nba-data';
import type { BoxScore, TeamBoxScore } from '../../src/domain/box-score/box-score';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import { readStatsV3Game } from '../../src/ingestion/stats-v3/stats-v3-game';
import { BOX_SCORES, type BoxScoreDocument } from '../../src/read-models/documents/box-score-document';
import { MODELS } from '../../src/read-models/documents/models';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import { courtledger, temporaryFolders } from '../e2e/cli/cli-process';
import { describeWithRealGames } from './ingestion-files';

/** Chicago at Cleveland, 2 January 2023, after overtime: Donovan Mitchell's 71 points. */
const GAME = '0022200552';
const FOLDER = join(NBA_DATA_DIR, 'oracles', GAME);

type Cells = Readonly<Record<string, unknown>>;

interface PublishedTeam {
  readonly statistics: Cells;
  readonly players: readonly { readonly personId: number; readonly comment: string; readonly statistics: Cells }[];
}

interface Published {
  readonly homeTeam: PublishedTeam;
  readonly awayTeam: PublishedTeam;
}

function file(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function published(name: string, root: string): Published {
  return (file(name) as Record<string, Published>)[root]!;
}

function foldV3(): BoxScore {
  const files = { playByPlay: file('PlayByPlayV3.json'), rotation: file('GameRotation.json') };
  const box = file('BoxScoreTraditionalV3.json');
  return foldWhole(foldable(readStatsV3Game({ ...files, box, summary: file('BoxScoreSummaryV2.json') })));
}

/** `49:48`: the league prints the nearest second. */
function inSeconds(minutes: unknown): number {
  const [, whole = NaN, seconds = NaN] = /^(?:PT)?(\d+)(?:M|:)([\d.]+)S?$/.exec(String(minutes)) ?? [];
  return Math.round(Number(whole) * 60 + Number(seconds));
}

/** The league prints fractions to three places. */
function isSame(field: string, ours: unknown, theirs: unknown): boolean {
  if (field === 'minutes') return inSeconds(ours) === inSeconds(theirs);
  return field.endsWith('Percentage') ? Math.abs(Number(ours) - Number(theirs)) <= 0.00051 : ours === theirs;
}

function differing(whose: unknown, ours: object, theirs: Cells): string[] {
  return Object.entries(theirs).flatMap(([field, value]) => {
    const our = (ours as Cells)[field];
    return isSame(field, our, value) ? [] : [`${String(whose)} ${field}: ${String(our)}, not ${String(value)}`];
  });
}

function compareTeam(ours: TeamBoxScore, { statistics, players }: PublishedTeam): string[] {
  // Here the league counts the rebounds of players alone.
  const { plusMinusPoints, reboundsTotal: reboundsPersonal, ...counted } = statistics;
  const { points, pointsAgainst } = ours.statistics;
  expect(points - pointsAgainst).toBe(plusMinusPoints);
  const lines = players
    .filter(({ comment }) => comment === '')
    .flatMap(({ personId, statistics: line }) =>
      differing(personId, ours.players.find((player) => player.personId === personId)?.statistics ?? {}, line),
    );
  return [...differing(ours.teamId, ours.statistics, { ...counted, reboundsPersonal }), ...lines];
}

/** Names of the league's other box score for what we count too. */
const MISC: Readonly<Record<string, string>> = {
  pointsOffTurnovers: 'pointsFromTurnovers',
  pointsSecondChance: 'pointsSecondChance',
  pointsPaint: 'pointsInThePaint',
  blocks: 'blocks',
  blocksAgainst: 'blocksReceived',
  foulsPersonal: 'foulsPersonal',
};

function misc(cells: Cells, of: 'team' | 'player'): Cells {
  const known = Object.entries(MISC).filter(([name]) => of === 'team' || name !== 'pointsOffTurnovers');
  return Object.fromEntries(known.map(([name, ours]) => [ours, cells[name]]));
}

describeWithRealGames(`${GAME} in play-by-play v3`, () => {
  let box: BoxScore;

  beforeAll(() => {
    box = foldV3();
  });

  it('is the published box score, cell by cell: both teams, and all who played', () => {
    const { homeTeam, awayTeam } = published('BoxScoreTraditionalV3.json', 'boxScoreTraditional');
    expect(compareTeam(box.home, homeTeam)).toEqual([]);
    expect(compareTeam(box.away, awayTeam)).toEqual([]);
    const players = [...box.home.players, ...box.away.players];
    expect(players).toHaveLength(23);
    expect(players.filter((player) => player.played)).toHaveLength(19);
    expect(box.flags).toEqual([]);
  });

  it('has the published line score, leads and possessions', () => {
    expect(box.home.periods.map(({ score }) => score)).toEqual([27, 20, 44, 39, 15]);
    expect(box.away.periods.map(({ score }) => score)).toEqual([34, 31, 31, 34, 4]);
    expect(box.home.statistics).toMatchObject({ possessions: 108, biggestLead: 11, leadChanges: 1, timesTied: 3 });
    expect(box.away.statistics).toMatchObject({
      possessions: 109,
      biggestLead: 21,
      reboundsTeam: 9,
      turnoversTotal: 7,
    });
    expect(box.home.statistics).toMatchObject({ reboundsTeam: 10, turnoversTotal: 10, benchPoints: 27 });
  });

  it('has the published points off turnovers, second-chance points and points in the paint', () => {
    const lines = linesOf(box);
    const { homeTeam, awayTeam } = published('BoxScoreMiscV3.json', 'boxScoreMisc');
    expect(differing('home', box.home.statistics, misc(homeTeam.statistics, 'team'))).toEqual([]);
    expect(differing('away', box.away.statistics, misc(awayTeam.statistics, 'team'))).toEqual([]);
    const players = [...homeTeam.players, ...awayTeam.players];
    expect(
      players.flatMap(({ personId, statistics }) =>
        differing(personId, lines.get(personId) ?? {}, misc(statistics, 'player')),
      ),
    ).toEqual([]);
  });

  it('is the game that the live feed tells, but for fast breaks and who drew the fouls, which v3 does not tell', async () => {
    const live = foldWhole(foldable(readSeasonLine(await seasonLineOf(GAME))));
    const untold = (cells: object): string[] =>
      Object.keys(cells).filter((field) => /fastBreak|foulsDrawn/i.test(field));
    const without = (cells: object): Cells =>
      Object.fromEntries(Object.entries(cells).filter(([field]) => !untold(cells).includes(field)));
    for (const side of ['home', 'away'] as const) {
      expect(without(box[side].statistics)).toEqual(without(live[side].statistics));
      for (const { personId, statistics } of live[side].players)
        expect(without(linesOf(box).get(personId)!)).toEqual(without(statistics));
    }
    expect(untold(box.home.statistics).map((field) => (box.home.statistics as unknown as Cells)[field])).toEqual(
      Array(untold(box.home.statistics).length).fill(0),
    );
  });
});

async function seasonLineOf(gameId: string): Promise<unknown> {
  for await (const line of seasonLines()) if ((line as { gameId: string }).gameId === gameId) return line;
  throw new Error(`no season has game ${gameId}`);
}

const folder = temporaryFolders();

describeWithRealGames(`${GAME} through the command line`, () => {
  it('comes into a data directory of its own whole and without a flag, and again changes nothing', async () => {
    const data = folder();
    const ingest = async () => courtledger(data, 'ingest', '--json', join(FOLDER, 'PlayByPlayV3.json'));
    const first = await ingest();
    expect(JSON.parse(first.out)).toMatchObject({ games: 1, plays: 576, recorded: 576, refused: 0, flags: 0 });
    expect(first.code).toBe(0);
    expect(JSON.parse((await ingest()).out)).toMatchObject({ games: 1, skipped: 1, recorded: 0 });

    const readModels = await openEmbeddedReadModels(join(data, 'read-models'), MODELS);
    const box = await readModels.live().get<BoxScoreDocument>(BOX_SCORES.model, GAME);
    await readModels.close();
    expect(box).toMatchObject({ status: 'completed', homeTeam: { score: 145 }, awayTeam: { score: 134 } });
    const mitchell = box?.homeTeam.players.find(({ personId }) => personId === 1628378);
    expect(mitchell).toMatchObject({ name: 'Donovan Mitchell', starter: true, statistics: { points: 71 } });
  });

  it('is refused where the season’s file has brought the game in the live format (S7)', async () => {
    const data = folder();
    const season = join(data, 'season.jsonl');
    writeFileSync(season, JSON.stringify(await seasonLineOf(GAME)));
    expect((await courtledger(data, 'ingest', '--json', season)).code).toBe(0);
    const { code, out } = await courtledger(data, 'ingest', '--json', join(FOLDER, 'PlayByPlayV3.json'));
    expect(JSON.parse(out)).toMatchObject({ recorded: 0, refused: 1, refusals: [{ gameId: GAME }] });
    expect(code).toBe(1);
  });
});
