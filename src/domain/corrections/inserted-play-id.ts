import type { AppliedCase } from '../game/game-state';

/** Plays that a correction inserts are numbered from here; a feed may not use the range. */
export const FIRST_INSERTED_PLAY_ID = 1_000_000_000;

/** The number of the next play that a correction inserts into a game: never one that was used before, by a case that was reverted either. */
export function nextInsertedPlayId(cases: readonly AppliedCase[]): number {
  let next = FIRST_INSERTED_PLAY_ID;
  for (const { changes } of cases)
    for (const change of changes) if (change.op === 'insert') next = Math.max(next, change.after.playId + 1);
  return next;
}
