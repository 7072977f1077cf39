import { once } from 'node:events';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { ServePlaces, ServeUrls } from './serve';

export interface ServerProcess extends ServeUrls {
  stop(): Promise<void>;
}

const REGISTER = join(__dirname, '../../scripts/register-typescript.cjs');

/** Starts `serve.ts` in a process of its own, so that whoever loads it does not slow it down. */
export async function startServerProcess(places: ServePlaces, execArgv: readonly string[] = []): Promise<ServerProcess> {
  const child = fork(join(__dirname, 'serve.ts'), [JSON.stringify(places)], { execArgv: ['-r', REGISTER, ...execArgv] });
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
