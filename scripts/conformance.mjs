/** `npm run conformance -- <arguments>`: installs where it must, then runs `conformance/run.ts` from the sources. */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './set-up.mjs';

ensureInstalled();
const conformance = ['-r', './scripts/register-typescript.cjs', 'conformance/run.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, conformance, { cwd: root, stdio: 'inherit' }).status ?? 1;
