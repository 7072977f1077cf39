import { Prose } from '../../http/requests/field-rules';
import { Flag } from '../../ingestion/courtledger/field-rules';

export class AuditBody {
  @Flag() upheld!: boolean;
  @Prose() comment!: string;
}
