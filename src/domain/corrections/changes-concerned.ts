import type { GameState } from '../game/game-state';
import type { CorrectionRequested } from './case/case-events';
import type { PlayChange } from './play-change';

/** The changes that a case makes, or undoes, or makes again by undoing what undid them. */
export function changesConcerned(
  { changes, reverts }: Pick<CorrectionRequested, 'changes' | 'reverts'>,
  { cases }: GameState,
): readonly PlayChange[] {
  let undone = reverts;
  while (undone !== undefined) {
    const applied = cases.find(({ correctionId }) => correctionId === undone);
    if (applied?.reverts === undefined) return applied?.changes ?? [];
    undone = applied.reverts;
  }
  return changes;
}
