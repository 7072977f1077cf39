import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';
import type { SeasonWanted } from '../seasons/season-tables';

/** A player's season: totals, means and ratings, with each of his teams too. */
export class GetTeamSeasonQuery extends Query<Answer> {
  constructor(
    readonly teamId: number,
    readonly wanted: SeasonWanted,
  ) {
    super();
  }
}
