import type { Team } from '../../domain/game/events';
import type { ModelDeclaration } from '../read-models';
import type { GameHeader } from './game-header';

/** A game on the score board. `_id` is the game's id. */
export interface GameDocument extends GameHeader {
  readonly league: string;
  readonly season: string;
  readonly seasonType: string;
  readonly date: string;
  /** Name of the rule set. */
  readonly rules: string;
  readonly homeTeam: ScoredTeam;
  readonly awayTeam: ScoredTeam;
  /** Of the last play; absent before the first. */
  readonly period?: number;
  readonly clock?: string;
  readonly flagCount: number;
  /** Hash of the event at `revision`. */
  readonly hash: string;
  /** Revision of each period's document of plays. A reader who finds another one there has read across a write, and reads again. */
  readonly plays: { readonly [period: string]: bigint };
}

export interface ScoredTeam extends Team {
  readonly score: number;
}

export const GAMES: ModelDeclaration = {
  model: 'games',
  indexes: [
    { name: 'date', fields: ['date'] },
    { name: 'date-status', fields: ['date', 'status'] },
    { name: 'season', fields: ['season', 'date'] },
    { name: 'season-status', fields: ['season', 'status', 'date'] },
    { name: 'status', fields: ['status', 'date'] },
  ],
};
