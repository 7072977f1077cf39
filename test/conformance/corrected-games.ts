import { type CorrectedGame, correctedGame } from '../../conformance/games/corrected-game';
import { seasonLines } from '../../conformance/games/nba-data';
import { correctionRows } from '../../conformance/games/official-corrections';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';

/** A corrected game with the record of today. */
export interface RecordedGame extends CorrectedGame {
  readonly gameId: string;
  readonly official: readonly OfficialLine[];
}

export interface OfficialLine {
  readonly personId: number;
  readonly points: number;
  readonly rebounds: number;
  readonly assists: number;
  readonly steals: number;
  readonly blocks: number;
  readonly turnovers: number;
}

/** Every game with official changes, one case a game. */
export async function* correctedGames(): AsyncGenerator<RecordedGame> {
  const rows = correctionRows();
  for await (const line of seasonLines()) {
    const { gameId, official } = line as Pick<RecordedGame, 'gameId' | 'official'>;
    const ofGame = rows.get(gameId);
    if (ofGame !== undefined) yield { gameId, official, ...correctedGame(readSeasonLine(line), ofGame) };
  }
}
