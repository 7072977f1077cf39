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
export type WalkedPlay = Pick<PlayOutcome, 'reboundKind'> & { readonly play: Play };

/** Folds a game's plays, in game order and one at a time, into its possessions. */
export class PossessionFold {
  private readonly table: GameInProgress;
  private readonly walk: PossessionWalk;
  private last: Play | undefined;

  constructor(
    private readonly sheet: GameSheet,
    rules: RuleSet,
  ) {
    this.table = new GameInProgress(sheet, rules, [1, Infinity]);
    this.walk = new PossessionWalk(rules);
  }

  /** Takes the next play in game order. */
  apply({ play, reboundKind }: WalkedPlay): void {
    this.walk.take(play, this.table.sideOf(play), reboundKind);
    this.last = play;
  }

  /**
   * The possessions in the order in which they began, with the one that goes on unless the clock stands at 0:00. They are as many as the box score counts,
   * but where time runs out after an offensive rebound that counts: the league's formula subtracts that one, and here it stands. One that has not changed is the
   * same object as before.
   */
  possessions(): readonly Possession[] {
    const possessions = this.walk.possessions(this.sheet);
    return this.last !== undefined && parseClock(this.last.clock) === 0 ? endedByTime(possessions) : possessions;
  }
}
