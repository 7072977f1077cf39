import { interleave, type Round } from '../measuring/rounds';
import type { StoredGame } from './stored-game';

/** Times that a pass goes through all games, so that the compiler's work on hot code is over when it counts. */
const SWEEPS = 5;

/** What is done with each game; what it answers is thrown away. */
export interface FoldContest {
  ours(game: StoredGame): unknown;
  bare(game: StoredGame): unknown;
}

/** Plays a second of processor time, on one core: what else the machine does is not in it, the collector's threads are. */
export function foldRate(
  games: readonly StoredGame[],
  rounds: number,
  { ours, bare }: FoldContest,
): Promise<Round<number>[]> {
  const plays = games.reduce((sum, game) => sum + game.plays.length, 0);
  const rate = (work: (game: StoredGame) => unknown) => async (): Promise<number> => {
    const before = process.cpuUsage();
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) for (const game of games) work(game);
    const { user, system } = process.cpuUsage(before);
    return ((SWEEPS * plays) / (user + system)) * 1e6;
  };
  return interleave(rounds, { subject: rate(ours), baseline: rate(bare) });
}
