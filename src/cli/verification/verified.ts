import type { ReportBody } from '../../queries/verification/report';

/** What came of a verification. */
export interface Verified extends ReportBody {
  /** Games where something is wrong; other streams by their names. */
  readonly wrong: readonly string[];
}
