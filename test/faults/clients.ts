import { setTimeout as wait } from 'node:timers/promises';
import type { ServerApi } from '../kit/server-api';
import type { Fire } from './fire';
import { send, type Write } from './traffic';

/** A write that was answered 200, and the revision that was answered. */
export interface Answered {
  readonly write: Write;
  readonly revision: bigint;
}

export interface Sent {
  readonly answered: readonly Answered[];
  /** Requests that had no answer, and were sent again. */
  readonly unanswered: number;
}

const PAUSE = 20;

/** One client a game, side by side. Each sends its writes in order, and what had no answer again, until it has one. */
export async function sendAll(api: ServerApi, games: readonly (readonly Write[])[], fire?: Fire): Promise<Sent> {
  const answered: Answered[] = [];
  let unanswered = 0;
  const client = async (writes: readonly Write[]): Promise<void> => {
    for (const write of writes) {
      let revision: bigint | undefined;
      while ((revision = await attempt(api, write, fire)) === undefined) unanswered += 1;
      answered.push({ write, revision });
    }
  };
  await Promise.all(games.map(client));
  return { answered, unanswered };
}

/** The revision that was answered; `undefined` where there was no answer, or the ledger had none. */
async function attempt(api: ServerApi, write: Write, fire: Fire | undefined): Promise<bigint | undefined> {
  const crashesBefore = fire?.count;
  const request = (): ReturnType<typeof send> => send(api, write);
  const answer = await (fire ? fire.under(request) : request()).catch((error: unknown) => {
    if (error instanceof Error && error.message === 'fetch failed' && fire?.count !== undefined) return undefined;
    throw error;
  });
  if (answer?.status === 200) return BigInt(answer.body.revision);
  if (answer !== undefined && (answer.status !== 503 || fire === undefined)) throw new Error(`${write.kind} of ${write.gameId}: ${answer.status} ${JSON.stringify(answer.body)}`);
  if (fire?.count === crashesBefore) await wait(PAUSE);
  await fire?.up();
  return undefined;
}
