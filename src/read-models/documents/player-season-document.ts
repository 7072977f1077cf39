import type { PlayerSums } from '../../domain/season/player-sums';
import type { ModelDeclaration } from '../read-models';
import { BY_SEASON, type SeasonDocument, type SeasonPlace } from './season-document';

/** A player's season with one team. */
export interface PlayerSeasonDocument extends SeasonDocument {
  readonly personId: number;
  /** As in the latest game. */
  readonly name: string;
  readonly sums: PlayerSums;
}

export const PLAYER_SEASONS: ModelDeclaration = { model: 'player-seasons', indexes: [BY_SEASON] };

export function playerSeasonId({ season, seasonType, teamId, personId }: Required<SeasonPlace>): string {
  return `${personId}:${season}:${teamId}:${seasonType}`;
}
