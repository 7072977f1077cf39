/** `node -r ./scripts/register-typescript.cjs file.ts` runs TypeScript from the sources, through the same `.swcrc` as the tests. */
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

process.setSourceMapsEnabled(true);

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    root: join(__dirname, '..'),
    cwd: join(__dirname, '..'),
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
