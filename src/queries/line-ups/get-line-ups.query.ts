import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';
import type { StretchWanted } from '../reading/stretch-wanted';

/** Which line-ups. */
export type LineUpsWanted = StretchWanted;

/** Who played together in a game or a stretch of it, and how it went with and without each. */
export class GetLineUpsQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly wanted: LineUpsWanted,
  ) {
    super();
  }
}
