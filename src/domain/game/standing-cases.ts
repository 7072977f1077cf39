import type { AppliedCase } from './game-state';

/** The cases that stand, in the order in which they were applied: without those that a standing case undoes. */
export function standingCases(cases: readonly AppliedCase[]): AppliedCase[] {
  const undone = undoneBy(cases);
  return cases.filter(({ correctionId }) => !undone.has(correctionId));
}

/** Revision at which a case came to stand or to fall as it does now: its own, or that of the newest one that undid it, or undid what had undone it, and so on. */
export function settledAt({ correctionId, appliedAt }: AppliedCase, cases: readonly AppliedCase[]): number {
  const above = cases.filter(({ reverts }) => reverts === correctionId);
  return Math.max(appliedAt, ...above.map((other) => settledAt(other, cases)));
}

/** By each case that does not stand, the one that undoes it. Undoing that one makes the first stand again. */
export function undoneBy(cases: readonly AppliedCase[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  for (const { correctionId, reverts } of cases.toReversed())
    if (reverts !== undefined && !undone.has(correctionId)) undone.set(reverts, correctionId);
  return undone;
}
