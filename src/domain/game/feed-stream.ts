/** A file of the feed was newer than the last one and changed nothing. It is no event of the game, whose revision stays (S3, S17). */
export interface FeedConfirmed {
  readonly type: 'FeedConfirmed';
  readonly data: {
    /** ISO 8601 UTC with milliseconds. */
    readonly fileTime: string;
  };
}

/** The stream of a game's `FeedConfirmed`. */
export function feedStream(gameId: string): string {
  return `feed-${gameId}`;
}
