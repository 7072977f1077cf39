import { isBy } from '../../../src/domain/plays/game-moment';

describe('a play at 8:00 of the second quarter', () => {
  const play = { period: 2, clock: 'PT08M00.00S' };

  it.each([
    [{ period: 1 }, false],
    [{ period: 1, clock: 'PT00M00.00S' }, false],
    [{ period: 2, clock: 'PT12M00.00S' }, false],
    [{ period: 2, clock: 'PT08M00.01S' }, false],
    [{ period: 2, clock: 'PT08M00.00S' }, true],
    [{ period: 2, clock: 'PT07M59.99S' }, true],
    [{ period: 2 }, true],
    [{ period: 3, clock: 'PT12M00.00S' }, true],
    [{ period: 3 }, true],
  ])('has happened by %j: %s', (moment, happened) => expect(isBy(moment, play)).toBe(happened));
});
