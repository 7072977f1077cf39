import type { GameDeclaration } from '../domain/game/game-declaration';
import type { FieldError } from './field-error';

/** A game as a file holds it: what to declare, and the rows to send, in the format that `source` names. */
export interface GameFile {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  readonly source: 'nba-live' | 'courtledger';
  readonly rows: readonly unknown[];
  /** The file says that the game is over. */
  readonly completed: boolean;
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
