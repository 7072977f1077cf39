import type { GameSheet } from '../box-score/box-score';
import type { PlayOutcome } from '../box-score/game-fold';
import { GameInProgress } from '../box-score/game-in-progress';
import { parseClock } from '../plays/clock';
import type { Play } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { Possession } from './possession';
import { PossessionWalk } from './possession-walk';

/** A game whose plays have been folded. */
export interface WalkedGame {
  readonly sheet: GameSheet;
  readonly rules: RuleSet;
  /** In game order. */
  readonly plays: readonly (Pick<PlayOutcome, 'reboundKind'> & { readonly play: Play })[];
  /** The last period runs to 0:00 whatever the clock of its last play. */
  readonly completed: boolean;
}

/**
 * The possessions of a game, in the order in which they began, the one that goes on included. They are as many as the box score counts, but where time
 * runs out on a player's offensive rebound: the league's formula subtracts that one, and here it stands.
 */
export function possessionsOf({ sheet, rules, plays, completed }: WalkedGame): readonly Possession[] {
  const table = new GameInProgress(sheet, rules, [1, Infinity]);
  const walk = new PossessionWalk(rules);
  for (const { play, reboundKind } of plays) walk.take(play, table.sideOf(play), reboundKind);
  const last = plays.at(-1)?.play;
  const periodOver = completed || (last !== undefined && parseClock(last.clock) === 0);
  return walk.possessions(sheet, periodOver);
}
