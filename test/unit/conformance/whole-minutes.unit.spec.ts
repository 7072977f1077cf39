import { wholeMinutes } from '../../../conformance/comparisons/whole-minutes';

describe('whole minutes', () => {
  it.each([
    ['PT34M29.99S', 34],
    ['PT34M30.00S', 35],
    ['PT00M00.00S', 0],
  ])('of %s are %i, as the record of the league rounds', (minutes, whole) => {
    expect(wholeMinutes(minutes)).toBe(whole);
  });
});
