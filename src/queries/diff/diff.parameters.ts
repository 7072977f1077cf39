import { Moment } from '../../http/requests/field-rules';

/** Each a revision or an instant. */
export class DiffParameters {
  @Moment() from!: string;
  @Moment() to!: string;
}
