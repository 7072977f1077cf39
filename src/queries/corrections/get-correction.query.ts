import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';

/** One official scoring change, as far as its own stream goes now. */
export class GetCorrectionQuery extends Query<Answer> {
  constructor(readonly correctionId: string) {
    super();
  }
}
