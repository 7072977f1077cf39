/** Something in the game that breaks the rules of the game or of the feed, and was recorded all the same. */
export interface Flag {
  readonly code: FlagCode;
  readonly playId?: number;
  readonly detail: string;
}

export type FlagCode =
  | 'line-up'
  | 'credit-off-court'
  | 'foul-limit'
  | 'clock-backwards'
  | 'unpaired-rebound'
  | 'score-differs'
  | 'unknown-kind'
  | 'conflict'
  | 'roster-inferred';
