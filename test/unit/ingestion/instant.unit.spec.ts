import { parseInstant } from '../../../src/ingestion/instant';

describe('an instant', () => {
  it.each([
    ['2026-02-12T00:10:32.6Z', '2026-02-12T00:10:32.600Z'],
    ['2024-10-23T19:10:32.123456789-07:00', '2024-10-24T02:10:32.123Z'],
    ['2024-02-29T23:59Z', '2024-02-29T23:59:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '2026-02-12',
    '2026-02-12T00:10:32',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    'now',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
