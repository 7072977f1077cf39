import { MAX_FIELD_ERRORS, type FieldError } from '../field-error';
import { type CorrectionRow, rowErrors } from './correction-row';

/** All changes of one game: what the league changed after its final whistle, one scoring change. */
export interface CorrectedGame {
  readonly gameId: string;
  readonly rows: readonly CorrectionRow[];
}

/**
 * The rows of a file of official changes, parsed, by game in the order of the file.
 * @returns no games where a row is wrong
 */
export function readCorrectionRows(rows: readonly unknown[]): {
  readonly games: readonly CorrectedGame[];
  readonly errors: readonly FieldError[];
} {
  const errors = rows.flatMap((row, at) => rowErrors(row, `/${at}`)).slice(0, MAX_FIELD_ERRORS);
  if (errors.length > 0) return { games: [], errors };
  const games = new Map<string, CorrectionRow[]>();
  for (const row of rows as readonly CorrectionRow[]) {
    const game = games.get(row.gameId);
    if (game === undefined) games.set(row.gameId, [row]);
    else game.push(row);
  }
  return { games: [...games].map(([gameId, ofGame]) => ({ gameId, rows: ofGame })), errors: [] };
}
