import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A verb of the program that runs until it is ended, in a process of its own. */
export interface CourtledgerProcess {
  /** SIGKILL: nothing is finished, nothing is flushed. */
  kill(): Promise<void>;
  /** SIGTERM. @returns the exit code */
  stop(): Promise<number | null>;
}

interface Start {
  readonly main: string;
  readonly verb: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Is true once the process does its work. */
  readonly ready: () => Promise<boolean>;
}

const LOOK_EVERY = 10;

/** Starts a verb and waits until it is ready. @throws Error with what the process said where it ends before */
export async function startCourtledger({ main, verb, environment, ready }: Start): Promise<CourtledgerProcess> {
  const child = spawn(process.execPath, [main, ...verb], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', AUTH: 'none', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const orphaned = (): boolean => child.kill('SIGKILL');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4000)));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
  while (!(await ready())) {
    if (ended()) throw new Error(`courtledger ${verb.join(' ')} ended with ${child.exitCode}: ${said}`);
    await wait(LOOK_EVERY);
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (ended() && signal === 'SIGKILL')
      throw new Error(`courtledger ${verb.join(' ')} had ended with ${child.exitCode} before it was killed: ${said}`);
    child.kill(signal);
    return (await exited)[0];
  };
  return { kill: () => end('SIGKILL').then(() => undefined), stop: () => end('SIGTERM') };
}

export async function answersHttp(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

export async function answersTcp(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
