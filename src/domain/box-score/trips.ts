import type { FreeThrowPlay } from '../plays/play';

/** Trips after which the ball goes back to the shooter's team, so that not even the last throw can be rebounded. */
const BALL_KEPT: ReadonlySet<string> = new Set([
  'technical',
  'flagrant',
  'clear-path',
  'clear path',
  'away-from-play',
  'transition take',
]);

/** One throw that stands for a foul of its own, not for a basket that was fouled. */
const OWN_SINGLE: ReadonlySet<string> = new Set([
  'technical',
  'clear-path',
  'clear path',
  'away-from-play',
  'transition take',
]);

const ORDINARY = '';

/** What tells a throw's place in its trip. */
type Throw = Pick<FreeThrowPlay, 'number' | 'of' | 'kind'>;

export function isLastOfTrip({ number, of }: Throw): boolean {
  return number >= of;
}

/** Whether the shooters keep the ball after its trip. */
export function keepsBall({ kind }: Throw): boolean {
  return BALL_KEPT.has(kind ?? ORDINARY);
}

/** Whether its miss can be rebounded. */
export function isLiveBall(freeThrow: Throw): boolean {
  return isLastOfTrip(freeThrow) && !keepsBall(freeThrow);
}

/** The one throw after a basket that was fouled. `scored`: the team's own last field goal attempt, the last of all, went in. */
export function isAndOne({ of, kind }: Throw, scored: boolean): boolean {
  return of === 1 && scored && !OWN_SINGLE.has(kind ?? ORDINARY);
}
