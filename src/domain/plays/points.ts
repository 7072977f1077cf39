import type { Play } from './play';

/** Points that a play puts on the board for its team. */
export function pointsOf(play: Play): number {
  if (play.type === 'shot' && play.made) return play.shotValue;
  return play.type === 'freeThrow' && play.made ? 1 : 0;
}
