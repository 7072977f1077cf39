import type { GameDeclaration } from '../domain/game/game-declaration';
import type { ReportedPlay } from '../domain/game/reported-play';
import type { FieldError } from './field-error';

/** A game as a file holds it: what to declare, and the rows to send, in the format that `source` names. */
export type GameFile = GameInFile & (RowsInFile | PlaysInFile);

interface GameInFile {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  /** The file says that the game is over. */
  readonly completed: boolean;
}

/** Each row is a play by itself. */
interface RowsInFile {
  readonly source: 'nba-live' | 'courtledger';
  readonly rows: readonly unknown[];
}

/** The rows make plays only together with what lies beside them, so they come as plays. */
interface PlaysInFile {
  readonly source: 'stats-v3';
  readonly rows: readonly ReportedPlay[];
}

/** The file is not the game it should be; `errors` say where. */
export class UnreadableGameFile extends Error {
  override readonly name = 'UnreadableGameFile';

  constructor(
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(
      errors.length === 0
        ? message
        : `${message}: ${errors.map(({ pointer, message: rule }) => `${pointer} ${rule}`).join('; ')}`,
    );
  }
}
