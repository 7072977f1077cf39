import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = join(__dirname, '..', '..');
const SOURCES = join(ROOT, 'src');

/** The program, compiled from the sources as they are now, so that no test runs a `dist/` of yesterday. */
export interface CourtledgerBuild {
  /** What `bin/courtledger` runs. */
  readonly main: string;
  remove(): void;
}

/** Compiles beside the project's own build, where `node_modules` is found; a hundred restarts then cost no compiling. */
export function buildCourtledger(): CourtledgerBuild {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'faults-'));
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const dist = join(folder, 'dist');
  for (const source of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (source.endsWith('.ts')) compile(join(SOURCES, source), dist);
  }
  return { main: join(dist, 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function compile(source: string, dist: string): void {
  const { code } = transformSync(readFileSync(source, 'utf8'), { filename: source, root: ROOT, cwd: ROOT });
  const target = join(dist, relative(SOURCES, source).replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}
