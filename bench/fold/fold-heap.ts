import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Round } from '../measuring/rounds';
import type { StoredGame } from './stored-game';

export interface HeapContest {
  readonly many: number;
  readonly few: number;
  fold(game: StoredGame): unknown;
}

/** The heap in megabytes, as small as it gets, after `few` games folded one after another (bare), and after `many` (ours). */
export function foldHeap(
  games: readonly StoredGame[],
  rounds: number,
  { many, few, fold }: HeapContest,
): Round<number>[] {
  const collectGarbage = garbageCollector();
  const heapAfter = (count: number): number => {
    for (let folded = 0; folded < count; folded += 1) fold(games[folded % games.length] as StoredGame);
    collectGarbage();
    return process.memoryUsage().heapUsed / 1e6;
  };
  return Array.from({ length: rounds }, () => {
    const baseline = heapAfter(few);
    return { subject: heapAfter(many - few), baseline };
  });
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
