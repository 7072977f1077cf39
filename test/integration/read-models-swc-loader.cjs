'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const options = JSON.parse(readFileSync(join(__dirname, '..', '..', '.swcrc'), 'utf8'));
delete options.$schema;

/** Lets a process that a test starts run the sources as they are. */
require.extensions['.ts'] = (module, path) => {
  module._compile(transformFileSync(path, { ...options, swcrc: false }).code, path);
};
