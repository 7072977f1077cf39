import type { Score } from '../box-score/box-score';
import type { Flag } from '../box-score/flag';
import { describePlay } from '../plays/description';
import type { Play } from '../plays/play';
import type { FoldedPlay } from './folded-game';

/** A play that stands, as answers have it. */
export interface PlayRow {
  readonly play: Play;
  /** After the play. */
  readonly score: Score;
  /** In our own words. */
  readonly description: string;
  readonly flags: readonly Flag[];
}

export function playRow(
  { play, scoreAfter: score }: FoldedPlay,
  names: ReadonlyMap<number, string>,
  flags: readonly Flag[],
): PlayRow {
  return { play, score, description: describePlay(play, names), flags };
}

/** The flags of each play that has any. */
export function flagsByPlay(flags: readonly Flag[]): ReadonlyMap<number, readonly Flag[]> {
  const flagged = new Map<number, Flag[]>();
  for (const flag of flags) {
    if (flag.playId === undefined) continue;
    const others = flagged.get(flag.playId);
    if (others) others.push(flag);
    else flagged.set(flag.playId, [flag]);
  }
  return flagged;
}
