import type { GameState } from '../../game/game-state';
import { type Impact, impactOf, revertImpact } from '../impact';
import type { CorrectionRequested } from './case-events';

/** What a case does to its game, whether or not it is applied there already: the game with it against the game without it. */
export function impactOfCase(correctionId: string, { changes, reverts }: CorrectionRequested, game: GameState): Impact {
  const without = { ...game, cases: game.cases.filter((applied) => applied.correctionId !== correctionId) };
  return reverts === undefined ? impactOf(changes, without) : revertImpact(reverts, without);
}
