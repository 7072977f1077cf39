import { Query } from '@nestjs/cqrs';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import type { Answer } from '../../http/answers/answer';

/** Which corrections. */
export interface CorrectionsWanted {
  /** An instant, or a cursor: from there on, and to be gone on with. */
  readonly since?: string;
  readonly status?: CaseStatus;
  readonly gameId?: string;
  /** Only those that this actor may decide on: neither requested nor approved by them, nor about a play that they scored. */
  readonly notBy?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Official scoring changes, the one that changed last at the end. */
export class ListCorrectionsQuery extends Query<Answer> {
  constructor(readonly wanted: CorrectionsWanted) {
    super();
  }
}
