import { parseClock } from '../plays/clock';
import { compareGameOrder } from '../plays/game-order';
import type { Play } from '../plays/play';
import { pairRebounds } from './rebound-pairing';

/** Of the next play in a league feed; half of it leaves room for that. */
const BEYOND = 5_000;

/**
 * The `order` of an inserted play that does not say it: the place at its clock that leaves no unpaired rebound and no miss overtaken by another before
 * its rebound, else the last one at that clock; never behind the end of its period.
 * @param play with any `order`
 * @param plays in game order
 */
export function orderOfInsertion(play: Play, plays: readonly Play[]): number {
  const from = plays.findLastIndex((other) => compareClock(other, play) < 0) + 1;
  const to = plays.findLastIndex((other) => compareClock(other, play) <= 0) + 1;
  let best: { order: number; disorder: number } | undefined;
  for (let at = to; at >= from; at -= 1) {
    if (isEndOf(play.period, plays[at - 1])) continue;
    const order = orderBetween(plays[at - 1], plays[at]);
    const disorder = disorderOf([...plays, { ...play, order }]);
    if (best === undefined || disorder < best.disorder) best = { order, disorder };
  }
  return best?.order ?? orderBetween(plays[to - 1], plays[to]);
}

function compareClock(a: Play, b: Play): number {
  return a.period - b.period || leftOf(b) - leftOf(a);
}

function leftOf({ clock }: Play): number {
  return parseClock(clock) ?? 0;
}

function isEndOf(period: number, play: Play | undefined): boolean {
  return play?.period === period && (play.type === 'periodEnd' || play.type === 'gameEnd');
}

function orderBetween(before: Play | undefined, after: Play | undefined): number {
  if (before === undefined) return (after?.order ?? 2 * BEYOND) - BEYOND;
  return after === undefined ? before.order + BEYOND : before.order + (after.order - before.order) / 2;
}

function disorderOf(plays: Play[]): number {
  const { unpaired, overtaken } = pairRebounds(plays.sort(compareGameOrder));
  return unpaired.length + overtaken;
}
