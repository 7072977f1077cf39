import type { GameHeader } from '../../read-models/documents/game-header';
import type { ProjectedGame } from './projected-game';

/** What every document of a game carries of the game as it is at its last event. */
export function gameHeader({ gameId, formulaVersion, recorded }: ProjectedGame, id: string): GameHeader {
  return { _id: id, gameId, formulaVersion, ...recorded.standing };
}
