import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { LedgerUnavailable } from '../../errors';

/** Who has a data directory open. `address` is where its ledger is served, once it is. */
export interface DirectoryOwner {
  readonly pid: number;
  /** When that process started, in the system's own unit: a process id is used again after a while. */
  readonly started: string;
  readonly host: string;
  readonly address?: string;
}

/** Another process writes to the data directory. */
export class DataDirectoryInUse extends LedgerUnavailable {
  constructor(
    readonly directory: string,
    readonly owner: DirectoryOwner,
  ) {
    const served = owner.address ? `, which serves it at ${owner.address}` : '';
    const elsewhere = owner.host === hostname() ? '' : `; if that machine is gone, remove ${ownerFile(directory)}`;
    super(`${directory} is in use by process ${owner.pid} on ${owner.host}${served}${elsewhere}`);
    this.name = 'DataDirectoryInUse';
  }
}

/** Takes the directory for this process. Call it where no other process can at the same time. @throws DataDirectoryInUse */
export function takeDirectory(directory: string): void {
  const owner = readOwner(directory);
  if (owner && isAlive(owner)) throw new DataDirectoryInUse(directory, owner);
  writeOwner(directory, thisProcess());
}

/** Writes down where this process serves the directory's ledger. */
export function announceAddress(directory: string, address: string | undefined): void {
  writeOwner(directory, { ...thisProcess(), ...(address === undefined ? {} : { address }) });
}

export function releaseDirectory(directory: string): void {
  rmSync(ownerFile(directory), { force: true });
}

/** The process that has the directory open, or had it open when it died. */
export function readOwner(directory: string): DirectoryOwner | undefined {
  let text: string;
  try {
    text = readFileSync(ownerFile(directory), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  return parseOwner(text);
}

/** A file cut short by a crash names nobody. */
function parseOwner(text: string): DirectoryOwner | undefined {
  try {
    const owner = JSON.parse(text) as DirectoryOwner;
    return typeof owner.pid === 'number' ? owner : undefined;
  } catch {
    return undefined;
  }
}

function writeOwner(directory: string, owner: DirectoryOwner): void {
  writeFileSync(ownerFile(directory), `${JSON.stringify(owner)}\n`);
}

function ownerFile(directory: string): string {
  return join(directory, 'owner.json');
}

function thisProcess(): DirectoryOwner {
  return { pid: process.pid, started: startOf(process.pid), host: hostname() };
}

/** A process on another host can't be asked; it counts as alive. */
function isAlive(owner: DirectoryOwner): boolean {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    const gone = codeOf(error) === 'ESRCH';
    if (gone) return false;
  }
  return startOf(owner.pid) === owner.started;
}

/** Start time of a process in clock ticks since boot, where the system tells (Linux); else nothing, and the id alone decides. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return afterName[19] ?? '';
  } catch {
    return '';
  }
}

/** The system's code of an error of Node's; `instanceof Error` does not hold for errors of another realm. */
function codeOf(error: unknown): unknown {
  return (error as { readonly code?: unknown }).code;
}
