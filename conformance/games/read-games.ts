import { readLiveGame } from '../../src/ingestion/nba-live/live-game';
import { seasonOf } from '../../src/ingestion/nba-live/game-id';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import type { BoxScoreFile } from './box-score-file';
import { linesOfSeason, liveFile, liveFileIfAny, liveGameIds, seasonFiles } from './nba-data';
import { readOfficialCorrections } from './official-corrections';
import { realGame, type RealGame } from './real-game';
import { recordOfLiveGame, recordOfSeasonLine, type RecordRow } from './record-line';

/** Which games are wanted: all of them where nothing is said. */
export interface Selection {
  readonly season?: string | undefined;
  readonly gameId?: string | undefined;
}

/** Every n-th of the games, so that so many can share the work. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** A game of a share, and how much of all data has been read with it, from 0 to 1. */
export interface GameRead {
  readonly game: RealGame;
  readonly fraction: number;
}

/** The live games, then those of the seasons. */
export async function* readGames(selection: Selection, share: Share): AsyncGenerator<GameRead> {
  const mine = turns(share);
  const corrections = readOfficialCorrections();
  for (const gameId of liveGameIds()) {
    if (isWanted(gameId, selection) && mine()) yield { game: readLive(gameId, corrections), fraction: 0 };
  }
  const files = seasonFiles().filter(({ season }) => selection.season === undefined || season === selection.season);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  let read = 0;
  for (const file of files) {
    for await (const { line, through } of linesOfSeason(file)) {
      if (selection.gameId !== undefined && !line.includes(`"${selection.gameId}"`)) continue;
      if (mine()) yield { game: readSeasonGame(line, corrections), fraction: (read + through) / bytes };
    }
    read += file.bytes;
  }
}

type Corrections = ReturnType<typeof readOfficialCorrections>;

function turns({ n, of }: Share): () => boolean {
  let turn = 0;
  return () => turn++ % of === n;
}

function isWanted(id: string, { season, gameId }: Selection): boolean {
  return (season === undefined || season === seasonOf(id).season) && (gameId === undefined || gameId === id);
}

function readLive(gameId: string, corrections: Corrections): RealGame {
  const sheet = liveFileIfAny(gameId, 'boxscore.json');
  const record = (liveFileIfAny(gameId, 'official_statsnba.json') ?? []) as readonly RecordRow[];
  return realGame(readLiveGame(liveFile(gameId, 'playbyplay.json'), sheet), {
    ...(sheet !== undefined && { boxScore: (sheet as { readonly game: BoxScoreFile }).game }),
    record: record.map(recordOfLiveGame),
    corrections: corrections(gameId),
  });
}

interface SeasonLine {
  readonly gameId: string;
  readonly finalScore: readonly [home: number, away: number];
  readonly official: readonly RecordRow[];
}

function readSeasonGame(line: string, corrections: Corrections): RealGame {
  const parsed = JSON.parse(line) as SeasonLine;
  return realGame(readSeasonLine(parsed), {
    record: parsed.official.map(recordOfSeasonLine),
    finalScore: parsed.finalScore,
    corrections: corrections(parsed.gameId),
  });
}
