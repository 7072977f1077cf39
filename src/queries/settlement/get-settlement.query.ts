import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../http/answers/answer';

/** A box score that was settled, for ever the same. */
export class GetSettlementQuery extends Query<Answer> {
  constructor(readonly settlementId: string) {
    super();
  }
}
