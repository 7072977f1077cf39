import type { ModelDeclaration } from '../read-models';
import type { GameHeader } from './game-header';

/**
 * What a game adds to the seasons of its teams and players. `_id` is the game's id. Made for the projection of the seasons: no call answers it.
 * A `row` is the numbers of a `TeamSums` or a `PlayerSums` as JSON, absent where there is nothing to add: before the first play, and of who did not play.
 */
export interface GameTotalsDocument extends GameHeader {
  readonly season: string;
  readonly seasonType: string;
  readonly date: string;
  readonly teams: readonly TeamGameRow[];
  /** Everyone in the rosters. */
  readonly players: readonly PlayerGameRow[];
  /** Where the game once stood and stands no longer: another season was declared, or another roster. */
  readonly formerly: readonly SeasonPlace[];
}

export interface TeamGameRow {
  readonly teamId: number;
  readonly tricode: string;
  readonly name: string;
  readonly row?: string;
}

export interface PlayerGameRow {
  readonly personId: number;
  readonly teamId: number;
  readonly name: string;
  readonly row?: string;
}

/** Whose season: a team's, or a player's with a team. */
export interface SeasonPlace {
  readonly season: string;
  readonly seasonType: string;
  readonly teamId: number;
  readonly personId?: number;
}

export const GAME_TOTALS: ModelDeclaration = { model: 'game-totals', indexes: [] };
