import type { ReportedPlay } from '../../src/domain/game/reported-play';
import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import { simulateGame } from '../../src/simulator/simulate-game';

/** Of each request of batched ingest; simulated games have 500 to 650. */
export const PLAYS_PER_REQUEST = 500;

/** What one request brings of one game. */
export interface GameBatch {
  readonly declaration: GameDeclaration;
  readonly plays: readonly ReportedPlay[];
}

/** Simulated games, each cut to one request; the same in every run. */
export function gameBatches(games: number): GameBatch[] {
  return Array.from({ length: games }, (_, n) => {
    const { declaration, plays } = simulateGame({ seed: n + 1 });
    return { declaration, plays: plays.slice(0, PLAYS_PER_REQUEST).map((play) => ({ play })) };
  });
}
