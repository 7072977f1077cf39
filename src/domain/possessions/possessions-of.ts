import type { GameSheet } from '../box-score/box-score';
import type { RuleSet } from '../rules/rule-set';
import type { Possession } from './possession';
import { PossessionFold, type WalkedPlay } from './possession-fold';

/**
 * The possessions of a game.
 * @param plays in game order
 */
export function possessionsOf(sheet: GameSheet, rules: RuleSet, plays: readonly WalkedPlay[]): readonly Possession[] {
  const fold = new PossessionFold(sheet, rules);
  for (const play of plays) fold.apply(play);
  return fold.possessions();
}
