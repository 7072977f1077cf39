import { compareGameOrder } from '../plays/game-order';
import type { Play } from '../plays/play';
import type { PlayChange } from './play-change';

/** The plays that a change concerns. */
export function playIdOf(change: PlayChange): number {
  return change.op === 'insert' ? change.after.playId : change.playId;
}

/** What stands after changes, in game order. */
export function playsAfter(plays: readonly Play[], changes: readonly PlayChange[]): Play[] {
  const standing = new Map(plays.map((play) => [play.playId, play]));
  for (const change of changes) {
    if (change.op === 'void') standing.delete(change.playId);
    else standing.set(change.after.playId, change.after);
  }
  return [...standing.values()].sort(compareGameOrder);
}
