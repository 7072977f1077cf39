import { OneOf } from '../../ingestion/courtledger/field-rules';
import type { RequestedStatus } from './change-status.command';

export class ChangeStatusBody {
  @OneOf('started', 'completed', 'closed', 'reopened') status!: RequestedStatus;
}
