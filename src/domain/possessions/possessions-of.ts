import type { GameSheet } from '../box-score/box-score';
import type { PlayOutcome } from '../box-score/game-fold';
import { GameInProgress } from '../box-score/game-in-progress';
import { parseClock } from '../plays/clock';
import type { Play } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import { endedByTime } from './ended-by-time';
import type { Possession } from './possession';
import { PossessionWalk } from './possession-walk';

/** A play, and what the fold found it to be. */
type WalkedPlay = Pick<PlayOutcome, 'reboundKind'> & { readonly play: Play };

/**
 * The possessions of a game, in the order in which they began, with the one that goes on unless the clock stands at 0:00. They are as many as the box score counts,
 * but where time runs out on a player's offensive rebound: the league's formula subtracts that one, and here it stands.
 * @param plays in game order
 */
export function possessionsOf(sheet: GameSheet, rules: RuleSet, plays: readonly WalkedPlay[]): readonly Possession[] {
  const table = new GameInProgress(sheet, rules, [1, Infinity]);
  const walk = new PossessionWalk(rules);
  for (const { play, reboundKind } of plays) walk.take(play, table.sideOf(play), reboundKind);
  const last = plays.at(-1)?.play;
  const possessions = walk.possessions(sheet);
  return last !== undefined && parseClock(last.clock) === 0 ? endedByTime(possessions) : possessions;
}
