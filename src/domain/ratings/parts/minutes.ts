import type { Centiseconds } from '../../plays/clock';

export function minutesOf(time: Centiseconds): number {
  return time / 6000;
}
