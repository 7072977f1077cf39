import type { StoredEvent } from '../../game/upcast';
import { playIdOf } from '../changed-plays';
import type { PlayChange } from '../play-change';

/** Formats of feeds: whoever sends their rows in has not scored them. */
const FEEDS: ReadonlySet<unknown> = new Set(['nba-live', 'stats-v3']);

/**
 * Everyone who scored one of the plays that a case changes: who recorded, amended or voided it, and who had it changed officially. Those who pass
 * on a feed, and the command line, have not.
 * @param events of the game
 */
export function scorersOf(plays: ReadonlySet<number>, events: readonly StoredEvent[]): ReadonlySet<string> {
  const scorers = new Set<string>();
  for (const event of events) {
    const scorer = scorerOf(event);
    if (scorer !== undefined && playIdsOf(event).some((playId) => plays.has(playId))) scorers.add(scorer);
  }
  return scorers;
}

function scorerOf({ type, data, metadata }: StoredEvent): string | undefined {
  if (type === 'ScoringChanged') return (data as { readonly requester: string }).requester;
  const { source, feed, actor } = metadata;
  if (source === 'cli' || FEEDS.has(source) || FEEDS.has(feed)) return undefined;
  return (actor as { readonly id: string } | undefined)?.id;
}

function playIdsOf({ type, data }: StoredEvent): readonly number[] {
  switch (type) {
    case 'PlayRecorded':
    case 'PlayAmended':
      return [(data as { readonly play: { readonly playId: number } }).play.playId];
    case 'PlayVoided':
      return [(data as { readonly playId: number }).playId];
    case 'ScoringChanged':
      return (data as { readonly changes: readonly PlayChange[] }).changes.map(playIdOf);
    default:
      return [];
  }
}
