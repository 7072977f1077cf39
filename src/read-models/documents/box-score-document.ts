import type { NamedBoxScore } from '../../domain/as-of/named-box-score';
import type { ModelDeclaration } from '../read-models';
import type { GameHeader } from './game-header';

/** The box score of a game now, with every flag of the game, its plays' included. `_id` is the game's id. */
export interface BoxScoreDocument extends GameHeader, NamedBoxScore {
  /** Name of the rule set. */
  readonly rules: string;
  /** Hash of the event at `revision`. */
  readonly hash: string;
}

export const BOX_SCORES: ModelDeclaration = { model: 'box-scores', indexes: [] };
