import { isEqual } from '../../conformance/comparison';
import { boxScoreCells } from '../../conformance/comparisons/live-box-score';
import type { BoxScoreFile } from '../../conformance/games/box-score-file';
import { liveFile } from '../../conformance/games/nba-data';
import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import { readLiveGame } from '../../src/ingestion/nba-live/live-game';
import type { ServerApi } from '../kit/server-api';
import { describeOnEnginePairs, type TestServer } from '../kit/server';
import { describeWithRealGames } from './ingestion-files';

const SOURCE = 'nba-live';
const BATCH = 50;
const GROWING_FILES = 25;
/** The league's files show the home team's run as the away team's. */
const WRONG_IN_THE_FILE = ['biggestScoringRun', 'biggestScoringRunScore'];

interface RealGame {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  readonly rows: readonly Row[];
  readonly box: BoxScoreFile;
}

interface Row {
  readonly actionNumber: number;
}

/** A way to send a game, answering with the revision of the last write. */
type Sending = (api: ServerApi, gameId: string, game: RealGame) => Promise<string>;

/** As the scorer entered them: a late play comes late, though its place is earlier. */
const rowByRow: Sending = async (api, gameId, { rows }) => {
  let revision = '';
  for (const row of byEntry(rows)) revision = await taken(api.record(gameId, { source: SOURCE, plays: [row] }));
  return revision;
};

const inBatches: Sending = async (api, gameId, { rows }) => {
  let revision = '';
  for (let at = 0; at < rows.length; at += BATCH)
    revision = await taken(api.record(gameId, { source: SOURCE, plays: rows.slice(at, at + BATCH) }));
  return revision;
};

/** Each file is the whole game so far. */
const asGrowingFiles: Sending = async (api, gameId, { rows }) => {
  let revision = '';
  for (let file = 1; file <= GROWING_FILES; file += 1) {
    const known = new Set(byEntry(rows).slice(0, Math.ceil((rows.length * file) / GROWING_FILES)));
    revision = await taken(api.sync(gameId, { source: SOURCE, plays: rows.filter((row) => known.has(row)) }));
  }
  return revision;
};

describeWithRealGames('a real game, sent over HTTP', () => {
  describeOnEnginePairs((server) => {
    describe.each(['0022000001', '0022500775'])('%s', (gameId) => {
      it.each([
        ['row by row in order of actionNumber', 'rows', rowByRow],
        ['in batches of 50', 'batches', inBatches],
        ['as growing whole files', 'files', asGrowingFiles],
      ])('%s, is the box score of the league in every cell but those of a run', async (_, suffix, send) => {
        const game = realGame(gameId);
        const { api }: TestServer = server();
        const ownId = `${gameId}-${suffix}`;
        await taken(api.declare(ownId, game.declaration));
        const revision = await send(api, ownId, game);

        const answer = await api.boxScore(ownId, revision);

        const cells = [...boxScoreCells({ home: answer.homeTeam, away: answer.awayTeam }, game.box)];
        expect(cells.length).toBeGreaterThan(1000);
        expect(cells.filter((cell) => !isEqual(cell)).map(({ of, statistic }) => `${of.name} ${statistic}`)).toEqual(
          WRONG_IN_THE_FILE.map((statistic) => `${game.box.awayTeam.teamTricode} ${statistic}`),
        );
        expect(namesIn(answer)).toEqual(namesIn(game.box));
        expect(answer).toMatchObject({ gameId: ownId, revision, status: 'completed' });
        expect((await api.plays(ownId)).map(({ playId }) => playId)).toEqual(
          game.rows.map(({ actionNumber }) => actionNumber),
        );
      });
    });
  });
});

function realGame(gameId: string): RealGame {
  const sheet = liveFile(gameId, 'boxscore.json');
  const { declaration, rows } = readLiveGame(liveFile(gameId, 'playbyplay.json'), sheet);
  return { gameId, declaration, rows: rows as readonly Row[], box: (sheet as { game: BoxScoreFile }).game };
}

function namesIn({
  homeTeam,
  awayTeam,
}: Record<'homeTeam' | 'awayTeam', { players: readonly { name: string }[] }>): string[] {
  return [...homeTeam.players, ...awayTeam.players].map(({ name }) => name);
}

function byEntry(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => a.actionNumber - b.actionNumber);
}

/** The revision of a write that was taken. */
async function taken(answer: ReturnType<ServerApi['declare']>): Promise<string> {
  const { status, body } = await answer;
  expect({ status, ...(status !== 200 && { body }) }).toEqual({ status: 200 });
  return body.revision;
}
