/** `npm run bench -- <arguments>`: sets up, then runs `bench/run.ts` (servers that it starts come from the build). */
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled, root } from './set-up.mjs';

ensureInstalled();
ensureBuilt();
const bench = ['-r', './scripts/register-typescript.cjs', 'bench/run.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 1;
