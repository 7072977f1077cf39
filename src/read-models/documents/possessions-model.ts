import type { ModelDeclaration } from '../read-models';

/** By period, each row a `Possession`. Whether the game is over is not in it: the last may go on where it is. */
export const POSSESSIONS: ModelDeclaration = { model: 'possessions', indexes: [] };
