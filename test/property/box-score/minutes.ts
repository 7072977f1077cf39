import { parseClock } from '../../../src/domain/plays/clock';

/** Minutes of a line, those beyond 99 too, which are no clock. */
export function centiseconds(minutes: string): number {
  const [, whole = '', rest = ''] = /^PT(\d+)M(.+)$/.exec(minutes) ?? [];
  return Number(whole) * 6000 + (parseClock(`PT00M${rest}`) ?? NaN);
}
