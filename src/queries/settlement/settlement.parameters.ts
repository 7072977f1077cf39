import { Uuid } from '../../http/requests/field-rules';

export class SettlementPath {
  @Uuid() settlementId!: string;
}
