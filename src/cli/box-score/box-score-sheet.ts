import type { BoxScoreDocument } from '../../read-models/documents/box-score-document';

/** The part of a box score that is printed: of the document, or of the API's answer. */
export interface BoxScoreSheet extends Pick<
  BoxScoreDocument,
  'gameId' | 'status' | 'finality' | 'flags' | 'homeTeam' | 'awayTeam'
> {
  /** Decimal. */
  readonly revision: string;
  /** Local date of the game, `2024-10-23`. */
  readonly date?: string;
}
