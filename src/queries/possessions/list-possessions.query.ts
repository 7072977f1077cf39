import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';
import type { StretchWanted } from '../reading/stretch-wanted';
import type { PageWanted } from '../reading/page-of';

/** Which possessions. */
export type PossessionsWanted = StretchWanted & PageWanted;

/** The possessions of a game, in the order in which they began. */
export class ListPossessionsQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: PossessionsWanted,
  ) {
    super();
  }
}
