import type { Document, ModelDeclaration } from '../read-models';
import type { SeasonPlace } from './season-document';

/**
 * Tells that a season has changed. `revision` is the position of the ledger up to which the documents of its teams and players are complete; it is written
 * after them.
 */
export interface LeagueSeasonDocument extends Document {
  readonly season: string;
  readonly seasonType: string;
}

export const LEAGUE_SEASONS: ModelDeclaration = { model: 'league-seasons', indexes: [] };

export function leagueSeasonId({ season, seasonType }: Pick<SeasonPlace, 'season' | 'seasonType'>): string {
  return `${season}:${seasonType}`;
}
