import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server of the EventStoreDB protocol in a process of its own, which can be killed. */
export interface EsdbProcess {
  readonly url: string;
  readonly port: number;
  /** Ends the process at once (SIGKILL): no connection is closed, nothing is flushed. */
  kill(): Promise<void>;
  /** Ends the process in good order. */
  stop(): Promise<void>;
}

export async function startEsdbProcess(directory: string, port = 0): Promise<EsdbProcess> {
  const child = forkTypeScript(join(__dirname, 'esdb-process-main.ts'), [directory, String(port)]);
  const address = await firstMessage<{ url: string; port: number }>(child);
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return { ...address, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** Runs a TypeScript file in a process of its own, which prints what it has to where this one does, or nowhere. */
export function forkTypeScript(
  file: string,
  args: readonly string[],
  output: 'inherit' | 'ignore' = 'inherit',
): ChildProcess {
  return fork(file, args, {
    stdio: ['ignore', output, output, 'ipc'],
    execArgv: ['-r', join(__dirname, 'run-typescript.cjs')],
  });
}

/** The first message that a child sends. @throws Error when it ends before */
export function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code, signal) =>
      reject(new Error(`the process ended (${code ?? signal}) before it said anything`)),
    );
  });
}
