import { Problem } from '../problems/problem';

export const GAME_ID = /^[A-Za-z0-9-]{1,40}$/;

/** @throws Problem `bad-path` for what can't be the id of a game */
export function readGameId(gameId: string): string {
  if (GAME_ID.test(gameId)) return gameId;
  const message = 'gameId must be 1 to 40 letters, digits and hyphens';
  throw new Problem('bad-path', message, { errors: [{ pointer: '/gameId', message }] });
}
