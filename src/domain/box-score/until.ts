import type { Centiseconds } from '../plays/clock';
import type { GameInProgress } from './game-in-progress';

/** Up to when a game, or a window of it, is looked at. */
export interface Until {
  readonly now: Centiseconds;
  /** Nothing more happens in the period of the last play. */
  readonly periodOver: boolean;
}

/** @param completed the game is over: its last period runs to 0:00 whatever the clock of its last play */
export function untilNow({ clock, periods: [, last] }: GameInProgress, completed: boolean): Until {
  const windowOver = clock.period > last;
  return {
    now: completed ? clock.periodEnd : clock.now,
    periodOver: completed || windowOver || clock.left === 0,
  };
}
