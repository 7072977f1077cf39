'use strict';

const { default: Sequencer } = require('@jest/test-sequencer');

/** Unit tests notice most changes, and take a hundredth of the time of properties. */
module.exports = class UnitsFirst extends Sequencer {
  sort(tests) {
    const isProperty = ({ path }) => Number(path.includes('.property.'));
    return [...tests].sort((a, b) => isProperty(a) - isProperty(b));
  }
};
