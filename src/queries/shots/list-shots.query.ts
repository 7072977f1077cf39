import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';
import type { StretchWanted } from '../reading/stretch-wanted';
import type { PageWanted } from '../reading/page-of';

/** Which shots. */
export type ShotsWanted = StretchWanted & PageWanted;

/** The field goal attempts of a game, in game order. */
export class ListShotsQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: ShotsWanted,
  ) {
    super();
  }
}
