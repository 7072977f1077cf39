import type { AppliedCase } from '../game/game-state';
import { nextInsertedPlayId } from './inserted-play-id';
import type { PlayChange } from './play-change';

/**
 * The changes, with numbers of their own for the plays that they insert: cases that were requested side by side were given the same ones, and the one
 * that is applied first keeps them.
 */
export function numberInsertions(
  changes: readonly PlayChange[],
  applied: readonly AppliedCase[],
): readonly PlayChange[] {
  let next = nextInsertedPlayId(applied);
  if (changes.every((change) => change.op !== 'insert' || change.after.playId >= next)) return changes;
  return changes.map((change) =>
    change.op === 'insert' ? { ...change, after: { ...change.after, playId: next++ } } : change,
  );
}
