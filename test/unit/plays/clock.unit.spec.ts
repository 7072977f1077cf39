import { formatClock, parseClock, parseDuration } from '../../../src/domain/plays/clock';

describe('A clock', () => {
  it.each([
    ['PT12M00.00S', 72_000],
    ['PT05M12.00S', 31_200],
    ['PT00M00.30S', 30],
    ['PT00M59.99S', 5999],
    // Other formats of the league's leave out what is zero.
    ['PT5M2.5S', 30_250],
    ['PT05M12S', 31_200],
  ])('%s is %i hundredths of a second', (clock, time) => {
    expect(parseClock(clock)).toBe(time);
  });

  it.each([
    'PT00M60.00S',
    'PT05M12.123S',
    'PT123M00.00S',
    'PT05M',
    'PT12S',
    'xPT05M12.00S',
    'PT05M12.00Sx',
    '5:12',
    '',
  ])('%j is none', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });

  it.each([
    [0, 'PT00M00.00S'],
    [30_250, 'PT05M02.50S'],
    [5999, 'PT00M59.99S'],
    [6000, 'PT01M00.00S'],
    [1_440_000, 'PT240M00.00S'],
  ])('of %i hundredths is written %s', (time, text) => {
    expect(formatClock(time)).toBe(text);
  });
});

describe('A duration', () => {
  it.each([
    ['PT00M00.00S', 0],
    ['PT34M12.50S', 205_250],
    // Five players for 48 minutes.
    ['PT240M00.00S', 1_440_000],
  ])('%s is %i hundredths of a second', (duration, time) => {
    expect(parseDuration(duration)).toBe(time);
    expect(formatClock(time)).toBe(duration);
  });

  it.each(['PT34M12S', 'PT34M12.5S', 'PT34M1.50S', 'PT34M12.50Sx', 'xPT34M12.50S', 'PTM12.50S', '34:12', '112-105'])(
    '%j is none',
    (text) => expect(parseDuration(text)).toBeUndefined(),
  );
});
