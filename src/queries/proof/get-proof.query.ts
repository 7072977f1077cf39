import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';

/** That every event about a play is under the newest seal of its game. */
export class GetProofQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly playId: number,
  ) {
    super();
  }
}
