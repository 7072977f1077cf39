import type { OnCourt } from '../box-score/line-up';
import type { BothSides } from '../box-score/side';

/** Whether these are the same players on both sides, in whatever order they came in. */
export function sameLineUps(a: BothSides<OnCourt>, b: BothSides<OnCourt>): boolean {
  return sameLineUp(a.home, b.home) && sameLineUp(a.away, b.away);
}

function sameLineUp(a: OnCourt, b: OnCourt): boolean {
  return a === b || (a.length === b.length && a.every((player) => b.includes(player)));
}
