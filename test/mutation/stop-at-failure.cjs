'use strict';

const { TestEnvironment } = require('jest-environment-node');

/** The change that a test has noticed. Specs run one after another in one process, each in an environment of its own. */
let noticed;

/** One failure is enough: the tests behind it are passed over. */
module.exports = class StopAtFailure extends TestEnvironment {
  async handleTestEvent(event, state) {
    await super.handleTestEvent?.(event, state);
    const change = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (event.name === 'test_fn_failure') noticed = change;
    if (event.name === 'test_start' && change !== undefined && change === noticed) event.test.mode = 'skip';
  }
};
