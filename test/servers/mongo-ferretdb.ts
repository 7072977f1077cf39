import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const MODULE = join('test', 'servers', 'ferretdb');
const CACHE = join('.cache', 'ferretdb');
/** What the binary depends on. */
const SOURCES = ['go.mod', 'go.sum', 'main.go'];
const BUILD_MS = 15 * 60_000;
/** A lock older than any build was left behind by a process that was killed. */
const STALE_MS = BUILD_MS + 60_000;

export type FerretdbBuild = { readonly binary: string } | { readonly reason: string };

/**
 * Builds `ferretdb/` once into `.cache/ferretdb/<hash of its sources>/`. It blocks, so that a spec knows before it declares its
 * tests whether there is a server for them. Processes that ask at the same time wait for the one that builds.
 * Without Go, or when its modules can't be had, the answer says so.
 */
export function buildFerretdb(): FerretdbBuild {
  const root = projectRoot();
  const dir = join(root, CACHE, sourcesHash(join(root, MODULE)));
  const binary = join(dir, 'ferretdb');
  mkdirSync(dir, { recursive: true });
  while (!existsSync(binary)) {
    if (takeLock(dir)) return buildLocked(join(root, MODULE), dir, binary);
    sleep(500);
  }
  return { binary };
}

function buildLocked(module: string, dir: string, binary: string): FerretdbBuild {
  try {
    if (existsSync(binary)) return { binary };
    const go = goCommand();
    if (go === undefined) return { reason: 'there is no Go to build FerretDB with' };
    process.stderr.write('Building FerretDB for the tests of MongoDB: this once, for a minute or several.\n');
    const unfinished = `${binary}.unfinished`;
    const args = ['build', '-buildvcs=false', '-trimpath', '-ldflags=-s -w', '-o', unfinished, '.'];
    execFileSync(go, args, {
      cwd: module,
      env: { ...process.env, CGO_ENABLED: '0' },
      stdio: 'pipe',
      timeout: BUILD_MS,
    });
    renameSync(unfinished, binary);
    return { binary };
  } catch (error) {
    return { reason: `FerretDB could not be built: ${shortly(error)}` };
  } finally {
    rmSync(lockOf(dir), { recursive: true, force: true });
  }
}

/** The tests run from their sources, benches from `dist/`: the package file is above both. */
function projectRoot(): string {
  let dir = __dirname;
  while (!existsSync(join(dir, 'package.json'))) dir = dirname(dir);
  return dir;
}

function sourcesHash(module: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(readFileSync(join(module, source)));
  return hash.digest('hex').slice(0, 16);
}

function goCommand(): string | undefined {
  const dirs = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/go/bin'];
  return dirs.map((dir) => join(dir, 'go')).find((path) => existsSync(path));
}

function lockOf(dir: string): string {
  return join(dir, 'lock');
}

/** A directory is made by one process only. */
function takeLock(dir: string): boolean {
  try {
    mkdirSync(lockOf(dir));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const taken = statSync(lockOf(dir), { throwIfNoEntry: false });
  if (taken !== undefined && Date.now() - taken.mtimeMs > STALE_MS)
    rmSync(lockOf(dir), { recursive: true, force: true });
  return false;
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function shortly(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer; message?: string };
  const said = stderr?.toString().trim() ?? '';
  return (said === '' ? (message ?? String(error)) : said).split('\n').slice(0, 2).join(' ');
}
