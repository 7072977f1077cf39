import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Findings, together } from './findings';
import type { Narrowing, ShareMessage, ShareTask } from './share-message';

const TYPESCRIPT = join(__dirname, '../scripts/register-typescript.cjs');
const SHARE_PROCESS = join(__dirname, 'share-process.ts');

/** How far the comparison is: games so far, and the fraction of all data. */
export type Watch = (games: number, fraction: number) => void;

/** Compares all games that are there, or those of `narrowing`, with a process a core. @throws Error where one of them fails */
export async function compareAll(narrowing: Narrowing = {}, watch: Watch = () => undefined): Promise<Findings> {
  const of = narrowing.gameId === undefined ? availableParallelism() : 1;
  const reached: ShareMessage[] = [];
  const shares = Array.from({ length: of }, async (_, n) =>
    compareShare({ narrowing, share: { n, of } }, (message) => {
      reached[n] = message;
      const sum = (field: 'games' | 'fraction'): number =>
        Object.values(reached).reduce((total, share) => total + share[field], 0);
      watch(sum('games'), sum('fraction') / of);
    }),
  );
  return together(await Promise.all(shares));
}

async function compareShare(task: ShareTask, told: (message: ShareMessage) => void): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const child = fork(SHARE_PROCESS, { execArgv: ['-r', TYPESCRIPT], serialization: 'advanced' });
    child.on('message', (message: ShareMessage) => {
      told(message);
      if (message.findings !== undefined) resolve(message.findings);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(
        new Error(`share ${task.share.n + 1} of ${task.share.of} ended (${signal ?? code}) before it was compared`),
      );
    });
    child.send(task);
  });
}
