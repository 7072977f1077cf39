import type { Play } from '../../plays/play';
import { samePlay } from '../../plays/same-play';
import type { GameEvent } from '../events';
import type { FeedPlay, GameState } from '../game-state';
import { type Fault, Refusal } from '../refusal';
import type { ReportedPlay } from '../reported-play';

export type FeedEvent = Extract<GameEvent, { type: 'PlayRecorded' | 'PlayAmended' }>;

/** Orders of plays that a source does not place are this far apart, as the league's own are. */
const ORDER_STEP = 10_000;

/**
 * The events that reported plays make of the feed layer, in their order: unknown plays, and those that reappear, are recorded, changed ones amended;
 * the same again, and rows older than the recorded ones, are nothing.
 * @throws Refusal `contradictory-plays` for two contents of one `playId`
 */
export function compareWithFeed(plays: readonly ReportedPlay[], state: GameState): FeedEvent[] {
  const first = firstReports(plays);
  const place = placing(state);
  const events: FeedEvent[] = [];
  for (const reported of first.values()) {
    const known = state.feed.get(reported.play.playId);
    if (known && isOlder(reported.version, known.version)) continue;
    const play = { ...reported.play, order: reported.play.order ?? known?.play.order ?? place.next() } as Play;
    place.note(play.order);
    if (known?.standing && samePlay(known.play, play)) continue;
    events.push(feedEvent(play, reported, known));
  }
  return events;
}

function feedEvent(play: Play, { version }: ReportedPlay, known: FeedPlay | undefined): FeedEvent {
  return {
    type: known?.standing ? 'PlayAmended' : 'PlayRecorded',
    data: { play },
    ...(version !== undefined && { metadata: { version } }),
  };
}

function firstReports(plays: readonly ReportedPlay[]): ReadonlyMap<number, ReportedPlay> {
  const first = new Map<number, ReportedPlay>();
  const faults: Fault[] = [];
  plays.forEach((reported, at) => {
    const { playId } = reported.play;
    const before = first.get(playId);
    if (before === undefined) first.set(playId, reported);
    else if (!samePlay(before.play, reported.play)) {
      faults.push({
        pointer: `/plays/${at}/playId`,
        message: `playId ${playId} stands in this request with another content`,
      });
    }
  });
  if (faults.length > 0) throw new Refusal('contradictory-plays', 'one play has two contents', faults);
  return first;
}

/** Versions compare within their kind: instants with instants, integers with integers. */
function isOlder(version: string | number | undefined, known: string | number | undefined): boolean {
  return version !== undefined && known !== undefined && typeof version === typeof known && version < known;
}

/** Where plays without a place go: after the last one, be it known already or placed by the request itself. */
function placing(state: GameState): { next: () => number; note: (order: number) => void } {
  let lastInFeed: number | undefined;
  let lastInRequest = 0;
  return {
    next: () => {
      lastInFeed ??= lastOrder(state);
      return (Math.floor(Math.max(lastInFeed, lastInRequest) / ORDER_STEP) + 1) * ORDER_STEP;
    },
    note: (order) => {
      lastInRequest = Math.max(lastInRequest, order);
    },
  };
}

/** A loop, because a game may have more plays than a call takes arguments. */
function lastOrder({ feed }: GameState): number {
  let last = 0;
  for (const { play } of feed.values()) last = Math.max(last, play.order);
  return last;
}
