import type { TeamSums } from '../../domain/season/team-sums';
import type { ModelDeclaration } from '../read-models';
import { BY_SEASON, type SeasonDocument, type SeasonPlace } from './season-document';

/** A team's season. */
export interface TeamSeasonDocument extends SeasonDocument {
  /** As in the latest game. */
  readonly tricode: string;
  readonly name: string;
  readonly sums: TeamSums;
}

export const TEAM_SEASONS: ModelDeclaration = { model: 'team-seasons', indexes: [BY_SEASON] };

export function teamSeasonId({ season, seasonType, teamId }: SeasonPlace): string {
  return `${teamId}:${season}:${seasonType}`;
}
