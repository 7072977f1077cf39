import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildFerretdb } from './mongo-ferretdb';

/** Where a server for the MongoDB protocol comes from, or why there is none. */
export type MongoSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'mongod' | 'ferretdb'; readonly binary: string }
  | { readonly kind: 'missing'; readonly reason: string };

export interface MongoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server at `MONGODB_URL`; else a `mongod` of the PATH; else FerretDB with SQLite, which is built when it is first needed. */
export function findMongo(): MongoSource {
  const url = process.env.MONGODB_URL ?? '';
  if (url !== '') return { kind: 'url', url };
  const mongod = onPath('mongod');
  if (mongod !== undefined) return { kind: 'mongod', binary: mongod };
  const ferretdb = buildFerretdb();
  if ('binary' in ferretdb) return { kind: 'ferretdb', binary: ferretdb.binary };
  return { kind: 'missing', reason: `no MONGODB_URL, no mongod on the PATH, and ${ferretdb.reason}` };
}

/** What is started here listens on loopback, keeps its data in a temporary directory, and ends with `stop`. */
export async function startMongo(source: Exclude<MongoSource, { kind: 'missing' }>): Promise<MongoServer> {
  if (source.kind === 'url') return { url: source.url, stop: () => Promise.resolve() };
  const dir = await mkdtemp(join(tmpdir(), 'courtledger-mongo-'));
  return source.kind === 'mongod' ? startMongod(source.binary, dir) : startFerretdb(source.binary, dir);
}

async function startMongod(binary: string, dir: string): Promise<MongoServer> {
  const port = String(await freePort());
  const child = start(binary, ['--dbpath', dir, '--bind_ip', '127.0.0.1', '--port', port, '--quiet']);
  return { url: `mongodb://127.0.0.1:${port}/`, stop: () => stop(child, dir) };
}

/**
 * One connection only: FerretDB 1 finds a document and writes it in two steps, and another connection's write could slip in
 * between, past the guard. MongoDB does both in one.
 */
async function startFerretdb(binary: string, dir: string): Promise<MongoServer> {
  const child = start(binary, [dir]);
  return { url: `${await firstLine(child)}?maxPoolSize=1`, stop: () => stop(child, dir) };
}

function start(binary: string, args: string[]): ChildProcess {
  const child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

async function stop(child: ChildProcess, dir: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  await rm(dir, { recursive: true, force: true });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('the server has no output');
    createInterface(child.stdout).once('line', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)} before it said where it is`)));
  });
}

function onPath(binary: string): string | undefined {
  const dirs = (process.env.PATH ?? '').split(delimiter);
  return dirs.map((dir) => join(dir, binary)).find((path) => existsSync(path));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
