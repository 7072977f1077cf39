import { parseClock } from '../plays/clock';
import { compareGameOrder } from '../plays/game-order';
import type { Play } from '../plays/play';
import { pairRebounds } from './rebound-pairing';

/** Of the next play in a league feed; half of it leaves room for that. */
const BEYOND = 5_000;

/**
 * The `order` of an inserted play that does not say it: the place at its clock that leaves no unpaired rebound and no miss overtaken by another before
 * its rebound, else the last one at that clock; never outside its period's marks.
 * @param play with any `order`
 * @param plays in game order
 */
export function orderOfInsertion(play: Play, plays: readonly Play[]): number {
  const { period } = play;
  const from = plays.findLastIndex((other) => compareClock(other, play) < 0) + 1;
  const to = plays.findLastIndex((other) => compareClock(other, play) <= 0) + 1;
  let best: { order: number; disorder: number } | undefined;
  for (let at = to; at >= from; at -= 1) {
    if (isOutside(period, plays[at - 1], plays[at])) continue;
    const order = orderBetween(plays[at - 1], plays[at]);
    const disorder = disorderOf([...plays.filter((other) => other.period === period), { ...play, order }]);
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

function isOutside(period: number, before: Play | undefined, after: Play | undefined): boolean {
  if (before?.period === period && (before.type === 'periodEnd' || before.type === 'gameEnd')) return true;
  return after?.period === period && after.type === 'periodStart';
}

function orderBetween(before: Play | undefined, after: Play | undefined): number {
  if (before === undefined) return (after?.order ?? 2 * BEYOND) - BEYOND;
  return after === undefined ? before.order + BEYOND : before.order + (after.order - before.order) / 2;
}

function disorderOf(plays: Play[]): number {
  const { unpaired, overtaken } = pairRebounds(plays.sort(compareGameOrder));
  return unpaired.length + overtaken;
}
