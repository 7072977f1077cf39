import type { Play } from './play';

/** Order of the game: (`order`, `playId`). */
export function compareGameOrder(a: Placed, b: Placed): number {
  return a.order - b.order || a.playId - b.playId;
}

type Placed = Pick<Play, 'order' | 'playId'>;

/** The farthest place, on either side of 0: beyond it a step to the next one would be lost in the number's precision. */
export const MAX_ORDER = 1e12;
