import { FileFields } from '../file-fields';
import { readDeclaration } from '../courtledger/read-declaration';
import { UnreadableGameFile, type GameFile } from '../game-file';
import { isRecord } from '../record';
import type { GameDeclaration } from '../../domain/game/game-declaration';
import { boxScoreDeclaration } from './box-score-declaration';
import { inferredDeclaration } from './inferred-declaration';

/**
 * A live file of the league, `playbyplay.json`, parsed.
 * @param sheet the `boxscore.json` or the roster (the body of `PUT /api/v1/games/{gameId}`) that lies beside it, parsed
 * @throws UnreadableGameFile
 */
export function readLiveGame(playbyplay: unknown, sheet?: unknown): GameFile {
  const game = FileFields.of(playbyplay).object('game');
  const gameId = game.text('gameId');
  const rows = game.list('actions');
  return {
    gameId,
    declaration: sheet === undefined ? inferredDeclaration(gameId, rows) : sheetDeclaration(gameId, sheet),
    source: 'nba-live',
    rows,
    completed: rows.some((row) => isRecord(row) && row['actionType'] === 'game' && row['subType'] === 'end'),
  };
}

function sheetDeclaration(gameId: string, sheet: unknown): GameDeclaration {
  const fields = FileFields.of(sheet);
  if (!fields.has('game')) return readDeclaration(sheet);
  const box = fields.object('game');
  const boxGameId = box.text('gameId');
  if (boxGameId !== gameId)
    throw new UnreadableGameFile(`the box score is of game ${boxGameId}, the plays are of ${gameId}`);
  return boxScoreDeclaration(box);
}
