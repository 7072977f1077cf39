'use strict';

const { TestEnvironment } = require('jest-environment-node');

/** Of a spec that has noticed the change, one failure is enough: the tests behind it are passed over. */
module.exports = class StopAtFailure extends TestEnvironment {
  noticed = false;

  async handleTestEvent(event, state) {
    await super.handleTestEvent?.(event, state);
    if (event.name === 'test_fn_failure') this.noticed = process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined;
    if (event.name === 'test_start' && this.noticed) event.test.mode = 'skip';
  }
};
