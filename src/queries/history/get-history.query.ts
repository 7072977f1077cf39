import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';

/** Every event of a game, whole, from the ledger itself. */
export class GetHistoryQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}
