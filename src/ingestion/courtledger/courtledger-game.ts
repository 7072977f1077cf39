import { FileFields } from '../file-fields';
import type { GameFile } from '../game-file';
import { isRecord, type JsonRecord } from '../record';
import { readDeclaration } from './read-declaration';

/**
 * A game in our own form, parsed: `{gameId, declaration, completed, plays}`, the declaration as in `PUT`, the plays canonical. What we keep in `samples/`.
 * @throws UnreadableGameFile
 */
export function readCourtledgerGame(file: unknown): GameFile {
  const game = FileFields.of(file);
  const { declaration, completed } = file as JsonRecord;
  const rows = game.list('plays');
  return {
    gameId: game.text('gameId'),
    declaration: readDeclaration(declaration, '/declaration'),
    source: 'courtledger',
    rows,
    completed: completed === true || rows.some((row) => isRecord(row) && row['type'] === 'gameEnd'),
  };
}
