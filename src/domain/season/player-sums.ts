import type { PlayerBoxScore } from '../box-score/box-score';
import { noTotals, type Totals } from '../box-score/totals';
import type { PlayerGameTotals } from '../line-ups/game-totals';
import type { TeamRatingInput } from '../ratings/rating-input';
import { type CountedPlayerStatistics, PLAYER_COUNTS } from './counted-statistics';
import { type Milestones, milestonesOf } from './milestones';
import { SumsShape } from './sums';

/** What a player has with one team over games: over a single one, or over many added up. Numbers alone. */
export interface PlayerSums {
  /** In which he was on court. */
  readonly gamesPlayed: number;
  readonly gamesStarted: number;
  readonly milestones: Milestones;
  readonly statistics: CountedPlayerStatistics;
  readonly player: Totals;
  /** Of both teams while he was on court. */
  readonly onCourt: TeamRatingInput;
}

export const NO_PLAYER_SUMS: PlayerSums = {
  gamesPlayed: 0,
  gamesStarted: 0,
  milestones: milestonesOf(noTotals()),
  statistics: Object.fromEntries(PLAYER_COUNTS.map((name) => [name, 0])) as CountedPlayerStatistics,
  player: noTotals(),
  onCourt: { team: noTotals(), opponent: noTotals() },
};

export const PLAYER_SUMS = new SumsShape(NO_PLAYER_SUMS);

/** Of one game; of its statistics those that add up are taken into a row. */
export function playerSums(
  { starter, played, statistics }: PlayerBoxScore,
  { player, onCourt }: PlayerGameTotals,
): PlayerSums {
  return {
    gamesPlayed: Number(played),
    gamesStarted: Number(starter && played),
    milestones: milestonesOf(player),
    statistics,
    player,
    onCourt,
  };
}
