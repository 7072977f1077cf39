import type { GameStatus } from '../../domain/game/game-state';
import type { Document } from '../read-models';

/** What every document of a game says of itself. */
export interface GameHeader extends Document {
  readonly gameId: string;
  readonly status: GameStatus;
  readonly finality: Finality;
  /** When the last official change was applied. */
  readonly lastCorrectionAt?: string;
  /** `recordedAt` of the event at `revision`. */
  readonly recordedAt: string;
}

/** `provisional` until the game is closed, then `closed`; `amended` from the first official change applied after that. */
export type Finality = 'provisional' | 'closed' | 'amended';
