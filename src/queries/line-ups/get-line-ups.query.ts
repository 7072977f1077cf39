import { Query } from '@nestjs/cqrs';
import type { Window } from '../../domain/box-score/window';
import type { AsOfWanted } from '../reading/as-of-wanted';
import type { Answer } from '../../http/answers/answer';

/** Which line-ups. */
export interface LineUpsWanted {
  readonly window: Window;
  readonly minRevision: bigint;
  readonly asOf?: AsOfWanted;
  readonly teamId?: number;
  /** Who is in them. */
  readonly personId?: number;
}

/** Who played together in a game or a stretch of it, and how it went with and without each. */
export class GetLineUpsQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: LineUpsWanted,
  ) {
    super();
  }
}
