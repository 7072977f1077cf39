import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';
import type { KnownUntil } from '../reading/as-of-wanted';

/** In what a game differs between two moments, and why. */
export class GetDiffQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly from: KnownUntil,
    readonly to: KnownUntil,
  ) {
    super();
  }
}
