import type { Play } from './play';

/** Order of the game: (`order`, `playId`). */
export function compareGameOrder(a: Placed, b: Placed): number {
  return a.order - b.order || a.playId - b.playId;
}

type Placed = Pick<Play, 'order' | 'playId'>;
