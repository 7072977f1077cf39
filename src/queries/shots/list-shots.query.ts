import { Query } from '@nestjs/cqrs';
import type { Window } from '../../domain/box-score/window';
import type { Answer } from '../../http/answers/answer';
import type { AsOfWanted } from '../reading/as-of-wanted';
import type { PageWanted } from '../reading/page-of';

/** Which shots. */
export interface ShotsWanted extends PageWanted {
  readonly window: Window;
  readonly minRevision: bigint;
  readonly asOf?: AsOfWanted;
  readonly teamId?: number;
  /** Of the shooter. */
  readonly personId?: number;
}

/** The field goal attempts of a game, in game order. */
export class ListShotsQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: ShotsWanted,
  ) {
    super();
  }
}
