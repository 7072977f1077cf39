'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const options = JSON.parse(readFileSync(join(__dirname, '..', '..', '.swcrc'), 'utf8'));
delete options.$schema;

/** Lets a process outside jest run the sources as they are: `node -r ./test/servers/run-typescript.cjs FILE.ts`. */
require.extensions['.ts'] = (module, path) => {
  module._compile(transformFileSync(path, { ...options, swcrc: false }).code, path);
};
