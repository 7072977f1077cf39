import { type Problem, tryAgain } from '../http/problems/problem';
import { GameBusy } from './recording/game-writer';

export function gameBusyProblem(error: unknown): Problem | undefined {
  return error instanceof GameBusy ? tryAgain('game-busy', error.message) : undefined;
}
