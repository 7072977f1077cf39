import { Query } from '@nestjs/cqrs';

/** Whether a game is what was recorded. */
export class GetVerificationQuery extends Query<object> {
  constructor(readonly gameId: string) {
    super();
  }
}
