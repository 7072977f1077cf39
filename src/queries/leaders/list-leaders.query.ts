import { Query } from '@nestjs/cqrs';
import type { LeaderQuestion } from '../../domain/season/leaders';
import type { Answer } from '../../http/answers/answer';
import type { SeasonWanted } from '../seasons/season-tables';

/** Whose, by what, and which page. */
export interface LeadersWanted extends SeasonWanted, LeaderQuestion {
  readonly limit: number;
  readonly cursor?: string;
}

/** The leaders of a season, best first. */
export class ListLeadersQuery extends Query<Answer> {
  constructor(readonly wanted: LeadersWanted) {
    super();
  }
}
