import { Problem } from '../../http/problems/problem';

export function unknownGame(gameId: string): Problem {
  return new Problem('unknown-game', `there is no game ${gameId}`);
}
