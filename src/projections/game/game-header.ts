import type { GameHeader } from '../../read-models/documents/game-header';
import type { ProjectedGame } from './projected-game';

/** What every document of a game carries of the game as it is at its last event. */
export function gameHeader(game: ProjectedGame, id: string): GameHeader {
  return {
    _id: id,
    gameId: game.gameId,
    revision: game.revision,
    formulaVersion: game.formulaVersion,
    recordedAt: game.recordedAt,
    status: game.folded.state.status,
    finality: game.finality,
    ...(game.lastCorrectionAt !== undefined && { lastCorrectionAt: game.lastCorrectionAt }),
  };
}
