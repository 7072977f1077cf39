import { WholeDecimal } from '../../http/requests/field-rules';

export class ProofParameters {
  @WholeDecimal() playId!: string;
}
