import type { ReportedPlay } from '../domain/game/reported-play';
import { compareGameOrder } from '../domain/plays/game-order';
import type { Play } from '../domain/plays/play';

/** A row of the feed; `version` counts from 1. */
export interface FeedRow extends ReportedPlay {
  readonly play: Play;
  readonly version: number;
}

/**
 * One change of a live feed. `late` has the next free `playId` and an `order` between those of its neighbours, `edit` the numbers of
 * a row seen before and a newer version, `delete` silently takes a row away. `at` is in seconds since the tip-off, never falling.
 */
export type FeedStep =
  | { readonly at: number; readonly kind: 'play' | 'late' | 'edit'; readonly row: FeedRow }
  | { readonly at: number; readonly kind: 'delete'; readonly playId: number };

/** The feed's whole file after its first `steps` steps, in game order. */
export function fileAfter(feed: readonly FeedStep[], steps: number): readonly FeedRow[] {
  const rows = new Map<number, FeedRow>();
  for (const step of feed.slice(0, steps)) {
    if (step.kind === 'delete') rows.delete(step.playId);
    else rows.set(step.row.play.playId, step.row);
  }
  return [...rows.values()].sort((a, b) => compareGameOrder(a.play, b.play));
}

/** The feed's whole file `seconds` after the tip-off. */
export function rowsAt(feed: readonly FeedStep[], seconds: number): readonly FeedRow[] {
  return fileAfter(feed, feed.filter((step) => step.at <= seconds).length);
}

/** What the feed comes to. */
export function finalPlays(feed: readonly FeedStep[]): readonly Play[] {
  return fileAfter(feed, feed.length).map((row) => row.play);
}
