import { Query } from '@nestjs/cqrs';
import type { Window } from '../../domain/box-score/window';
import type { Answer } from '../../http/answers/answer';
import type { AsOfWanted } from '../reading/as-of-wanted';
import type { PageWanted } from '../reading/page-of';

/** Which possessions. */
export interface PossessionsWanted extends PageWanted {
  readonly window: Window;
  readonly minRevision: bigint;
  readonly asOf?: AsOfWanted;
  readonly teamId?: number;
}

/** The possessions of a game, in the order in which they began. */
export class ListPossessionsQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: PossessionsWanted,
  ) {
    super();
  }
}
