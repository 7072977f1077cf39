/** What the names of all game streams begin with. */
export const GAME_STREAM_PREFIX = 'game-';

/** The stream that holds everything known about one game. */
export function gameStream(gameId: string): string {
  return `${GAME_STREAM_PREFIX}${gameId}`;
}

/** The game of a game stream. */
export function gameIdOf(stream: string): string {
  return stream.slice(GAME_STREAM_PREFIX.length);
}
