import { Optional, Text } from '../../ingestion/courtledger/field-rules';

/** The one that is meant where nothing is said. */
export const REGULAR_SEASON = 'Regular Season';

export class SeasonParameters {
  @Optional() @Text() seasonType?: string;
}
