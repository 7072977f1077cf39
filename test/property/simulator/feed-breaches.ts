import { type FeedRow, type FeedStep, fileAfter } from '../../../src/simulator/feed';
import type { Play } from '../../../src/domain/plays/play';

/** What a reader of the feed would object to, step by step, and whether it ends in `plays`. */
export function feedBreaches(feed: readonly FeedStep[], plays: readonly Play[]): string[] {
  const file = new Map<number, FeedRow>();
  const used = new Set<number>();
  const breaches: string[] = [];
  let [at, highest] = [0, 0];
  for (const [n, step] of feed.entries()) {
    const object = (what: string): number => breaches.push(`step ${n} ${step.kind}: ${what}`);
    if (step.at < at) object('earlier than the step before');
    at = step.at;
    if (step.kind === 'delete') {
      if (!file.delete(step.playId)) object('of a row that is not there');
      continue;
    }
    const { playId } = step.row.play;
    if (step.kind === 'edit') editBreaches(file.get(playId), step.row).forEach(object);
    else {
      if (used.has(playId) || playId <= highest) object(`playId ${playId} is not the next free one`);
      placeBreaches(step, file).forEach(object);
    }
    highest = Math.max(highest, playId);
    used.add(playId);
    file.set(playId, step.row);
  }
  const end = fileAfter(feed, feed.length).map((row) => row.play);
  if (JSON.stringify(end) !== JSON.stringify(plays)) breaches.push('the feed does not end in the plays');
  return breaches;
}

function editBreaches(before: FeedRow | undefined, { play, version }: FeedRow): string[] {
  if (!before) return ['of a row that is not there'];
  return [
    ...(version === before.version + 1 ? [] : [`version ${version} after ${before.version}`]),
    ...(play.order === before.play.order && play.type === before.play.type ? [] : ['another play']),
    ...(JSON.stringify(play) === JSON.stringify(before.play) ? ['nothing changed'] : []),
  ];
}

/** In time a play goes behind all others; late it goes between two. */
function placeBreaches(step: Exclude<FeedStep, { kind: 'delete' }>, file: ReadonlyMap<number, FeedRow>): string[] {
  const orders = [...file.values()].map((row) => row.play.order);
  const { order } = step.row.play;
  const last = Math.max(0, ...orders);
  if (step.row.version !== 1) return [`first version ${step.row.version}`];
  if (step.kind === 'play') return order > last && order % 10_000 === 0 ? [] : [`order ${order} after ${last}`];
  return order < last && !orders.includes(order) ? [] : [`order ${order} is not between others`];
}
