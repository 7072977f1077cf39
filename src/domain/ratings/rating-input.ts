import type { Totals } from '../box-score/totals';

/** What a team's ratings are made of, over a game or a season. */
export interface TeamRatingInput {
  readonly team: Totals;
  readonly opponent: Totals;
}

/** What a player's ratings are made of, over a game or a season. */
export interface PlayerRatingInput extends TeamRatingInput {
  readonly player: Totals;
  /** Of both teams while the player was on court. */
  readonly onCourt: TeamRatingInput;
}
