import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const PROJECT = join(__dirname, '..', '..', '..');

export interface Ended {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The command line in a process of its own, run from the sources. */
export class CliProcess {
  out = '';
  error = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcessByStdio<null, Readable, Readable>;

  constructor(args: readonly string[], environment: Readonly<Record<string, string>>) {
    const { PATH = '', HOME = '' } = process.env;
    this.child = spawn(process.execPath, ['-r', './scripts/register-typescript.cjs', 'src/main.ts', ...args], {
      cwd: PROJECT,
      env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.error += text));
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, out: this.out, error: this.error }));
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Looks again and again until there is an answer. @throws Error where the process ends before */
  async until<Answer>(look: () => Answer | undefined): Promise<Answer> {
    const over = new AbortController();
    void this.ended.then(() => over.abort());
    for (;;) {
      const answer = look();
      if (answer !== undefined) return answer;
      if (over.signal.aborted) throw new Error(`the process ended before:\n${this.out}\n${this.error}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** The first line that it prints, as JSON. */
  firstJson<Answer>(): Promise<Answer> {
    return this.until(() => (this.out.includes('\n') ? (JSON.parse(this.out.split('\n')[0]!) as Answer) : undefined));
  }
}

/** Runs the command line on a data directory and waits for its end. */
export function courtledger(dataDirectory: string, ...args: readonly string[]): Promise<Ended> {
  return new CliProcess(args, { DATA_DIR: dataDirectory }).ended;
}

/** A folder for each test of a suite, which goes with it. */
export function temporaryFolders(): () => string {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'courtledger-e2e-'));
    folders.push(folder);
    return folder;
  };
}
