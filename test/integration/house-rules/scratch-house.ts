import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../../..');

const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    module: 'node20',
    strict: true,
    types: [],
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  },
  include: ['src', 'test'],
};

/** A folder that holds nothing but the files of a test, to be judged by the project's own rules. */
export class ScratchHouse {
  private readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'house-')));

  constructor(files: Readonly<Record<string, string>>) {
    this.write('tsconfig.json', JSON.stringify(TSCONFIG));
    this.write('package.json', JSON.stringify({ type: 'commonjs', devDependencies: { tool: '1.0.0' } }));
    this.write('node_modules/tool/package.json', JSON.stringify({ name: 'tool', version: '1.0.0' }));
    this.write('node_modules/tool/index.js', '');
    for (const [path, source] of Object.entries(files)) this.write(path, source);
  }

  /** Runs a script of the project's `node_modules` here; gives what it printed. */
  run(script: string, ...args: readonly string[]): unknown {
    const command = [join(project, 'node_modules', script), ...args];
    const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: this.root, encoding: 'utf8' });
    if (stdout === '') throw new Error(`${script} printed nothing: ${stderr}`);
    return JSON.parse(stdout) as unknown;
  }

  pathOf(path: string): string {
    return join(this.root, path);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  private write(path: string, source: string): void {
    mkdirSync(dirname(this.pathOf(path)), { recursive: true });
    writeFileSync(this.pathOf(path), source);
  }
}

/** A file of the project's root. */
export function configuration(name: string): string {
  return join(project, name);
}
