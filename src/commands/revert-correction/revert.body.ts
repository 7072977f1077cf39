import { Prose } from '../../http/requests/field-rules';

export class RevertBody {
  @Prose() reason!: string;
}
