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
  /** Requests that had no answer, or one that says to try again, and were sent again. */
  readonly repeated: number;
}

/** Before a request is sent again that was answered 503. */
const PAUSE = 20;

/** One client a game, side by side. Each sends its writes in order, and what had no answer again, until it has one. */
export async function sendAll(api: ServerApi, games: readonly (readonly Write[])[], fire?: Fire): Promise<Sent> {
  const answered: Answered[] = [];
  let repeated = 0;
  const client = async (writes: readonly Write[]): Promise<void> => {
    for (const write of writes) {
      let revision: bigint | undefined;
      while ((revision = await attempt(api, write, fire)) === undefined) repeated += 1;
      answered.push({ write, revision });
    }
  };
  await Promise.all(games.map(client));
  return { answered, repeated };
}

async function attempt(api: ServerApi, write: Write, fire: Fire | undefined): Promise<bigint | undefined> {
  const request = (): ReturnType<typeof send> => send(api, write);
  const answer = await (fire ? fire.under(request) : request());
  if (answer === undefined) return undefined;
  if (answer.status === 200) return BigInt(answer.body.revision);
  if (answer.status !== 503 || !fire)
    throw new Error(`${write.kind} of ${write.gameId}: ${answer.status} ${JSON.stringify(answer.body)}`);
  await wait(PAUSE);
  return undefined;
}
