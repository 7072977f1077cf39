import { once } from 'node:events';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { EnginePair, Places } from '../engines/engine-pair';
import type { ServeUrls } from './serve';

export interface ServerProcess extends ServeUrls {
  stop(): Promise<void>;
}

/**
 * Starts `serve.ts` in a process of its own, so that whoever loads it does not slow it down. It runs with the arguments of this one, which is how
 * it is profiled too (`node --cpu-prof -r …`).
 */
export async function startServerProcess(places: Places<EnginePair>): Promise<ServerProcess> {
  const child = fork(join(__dirname, 'serve.ts'), [JSON.stringify(places)]);
  const exited = once(child, 'exit');
  const started = once(child, 'message') as Promise<[ServeUrls]>;
  const urls = await Promise.race([started.then(([message]) => message), exited.then(() => undefined)]);
  if (urls === undefined) throw new Error('the server of the bench ended before it listened');
  return {
    ...urls,
    stop: async () => {
      child.disconnect();
      await exited;
    },
  };
}
