import type { GameStanding } from '../../domain/game/game-standing';
import type { Document } from '../read-models';

/** What every document of a game says of itself. */
export interface GameHeader extends Document, GameStanding {
  readonly gameId: string;
  readonly revision: bigint;
}
