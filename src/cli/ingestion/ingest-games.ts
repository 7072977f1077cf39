import { UnreadableGameFile } from '../../ingestion/game-file';
import { gamesIn, type GamesFile } from './game-files';
import { type GameTarget, GameRefused } from './game-target';
import type { Journal } from './journal';
import { Lanes } from './lanes';
import { digestOf, type PackedGame } from './packed-game';
import { readGame } from './read-game';
import type { RefusedGame, Tally } from './tally';

/** So many games are under way at once: while one waits for the disk, the next is read. */
const SIDE_BY_SIDE = 8;

export interface Run {
  readonly target: GameTarget;
  readonly journal: Journal;
  readonly tally: Tally;
  /** Aborted to stop: no further game is begun, those under way are finished. */
  readonly stop: AbortSignal;
  /** Told after every game, and how many bytes of the files were read so far. */
  readonly onGame: (bytesRead: number) => void;
  readonly onRefused: (game: RefusedGame) => void;
}

/** Ingests files in their order, several games side by side. Answers with the ids of the games that came through. */
export async function ingestFiles(files: readonly GamesFile[], run: Run): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const lanes = new Lanes(SIDE_BY_SIDE);
  let bytesRead = 0;
  for await (const game of everyGame(files, run, (bytes) => (bytesRead += bytes))) {
    if (run.stop.aborted || lanes.failed) break;
    await lanes.begin(async () => {
      await ingestOne(game, run, ids);
      run.onGame(bytesRead);
    });
  }
  await lanes.finish();
  return ids;
}

/** A file that breaks off is named, and the next one goes on. */
async function* everyGame(
  files: readonly GamesFile[],
  run: Run,
  onRead: (bytes: number) => void,
): AsyncGenerator<PackedGame> {
  for (const file of files) {
    try {
      yield* gamesIn(file, onRead);
    } catch (error) {
      if (!isFileError(error)) throw error;
      refuse(run, { where: file.path, reason: `can't be read to its end: ${error.message}` });
    }
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

async function ingestOne(packed: PackedGame, run: Run, ids: Set<string>): Promise<void> {
  const { journal, target, tally } = run;
  const digest = digestOf(packed);
  const before = journal.find(digest);
  if (before && (await target.head(before.gameId)) === before.head) {
    ids.add(before.gameId);
    return tally.skip();
  }
  try {
    const game = readGame(packed);
    tally.ingested(game.rows.length, await target.ingest(game));
    ids.add(game.gameId);
    const head = await target.head(game.gameId);
    if (head !== undefined) journal.add({ gameId: game.gameId, digest, head });
  } catch (error) {
    if (error instanceof UnreadableGameFile) refuse(run, { where: packed.where, reason: error.message });
    else if (error instanceof GameRefused)
      refuse(run, { where: packed.where, gameId: error.gameId, reason: error.message });
    else throw error;
  }
}

function refuse({ tally, onRefused }: Run, game: RefusedGame): void {
  tally.refuse(game);
  onRefused(game);
}
