import type { Flag } from '../../domain/box-score/flag';
import type { RatedPlayerBoxScore, RatedTeamBoxScore } from '../../domain/ratings/rated-box-score';
import type { ModelDeclaration } from '../read-models';
import type { GameHeader } from './game-header';

/** The box score of a game now. `_id` is the game's id. */
export interface BoxScoreDocument extends GameHeader {
  /** Name of the rule set. */
  readonly rules: string;
  /** Every flag of the game, its plays' included. */
  readonly flags: readonly Flag[];
  readonly homeTeam: NamedTeamBoxScore;
  readonly awayTeam: NamedTeamBoxScore;
  /** Hash of the event at `revision`. */
  readonly hash: string;
}

export interface NamedTeamBoxScore extends Omit<RatedTeamBoxScore, 'players'> {
  readonly tricode: string;
  readonly name: string;
  readonly players: readonly NamedPlayerBoxScore[];
}

export interface NamedPlayerBoxScore extends RatedPlayerBoxScore {
  readonly name: string;
}

export const BOX_SCORES: ModelDeclaration = { model: 'box-scores', indexes: [] };
