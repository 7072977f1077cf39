/** `npm run demo -- <arguments>`: sets up, then is `bin/courtledger demo <arguments>`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './set-up.mjs';

ensureInstalled();
ensureBuilt();
const courtledger = join(root, 'bin/courtledger');
process.argv = [process.execPath, courtledger, 'demo', ...process.argv.slice(2)];
createRequire(import.meta.url)(courtledger);
