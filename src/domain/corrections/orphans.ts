import type { Play } from '../plays/play';
import { playIdOf, playsAfter } from './changed-plays';
import type { PlayChange } from './play-change';
import { pairRebounds } from './rebound-pairing';

/** A play that changes leave without what it hangs on. */
export interface Orphan {
  readonly play: Play;
  /** The change that did it, where it is plain which. */
  readonly cause: PlayChange | undefined;
}

export interface Orphans {
  /** Rebounds that answer no miss any more. */
  readonly rebounds: readonly Orphan[];
  /** Misses that have no rebound any more. */
  readonly misses: readonly Orphan[];
  /** Free throws and turnovers whose source names a foul that is void now. */
  readonly penalties: readonly Orphan[];
}

/**
 * What changes leave behind. A game that was not in balance before (a feed forgets rebounds, and a live one has not sent the last one yet) may stay so
 * or be put right.
 * @param before in game order
 */
export function orphansOf(before: readonly Play[], changes: readonly PlayChange[]): Orphans {
  const after = playsAfter(before, changes);
  const was = pairRebounds(before);
  const is = pairRebounds(after);
  const changeOf = new Map(changes.map((change) => [playIdOf(change), change]));
  const answeredBy = new Map([...was.answers].map(([rebound, miss]) => [miss, rebound]));
  const orphaned = (play: Play, hungOn: number | undefined): Orphan => ({
    play,
    cause: changeOf.get(play.playId) ?? (hungOn === undefined ? undefined : changeOf.get(hungOn)),
  });
  return {
    rebounds: more(is.unpaired, was.unpaired).map((play) => orphaned(play, was.answers.get(play.playId))),
    misses: more(is.unanswered, was.unanswered).map((play) => orphaned(play, answeredBy.get(play.playId))),
    penalties: after.flatMap((play) => {
      const cause = foulOf(play, changeOf);
      return cause?.op === 'void' ? [{ play, cause }] : [];
    }),
  };
}

/** Those that are there now and were not before, if there are more now at all: a rebound that takes another miss is no orphan. */
function more(now: readonly Play[], before: readonly Play[]): readonly Play[] {
  if (now.length <= before.length) return [];
  const known = new Set(before.map(({ playId }) => playId));
  return now.filter(({ playId }) => !known.has(playId));
}

function foulOf(play: Play, changeOf: ReadonlyMap<number, PlayChange>): PlayChange | undefined {
  if (play.type !== 'freeThrow' && play.type !== 'turnover') return undefined;
  return play.foulPlayId === undefined ? undefined : changeOf.get(play.foulPlayId);
}
