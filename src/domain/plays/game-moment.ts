import { parseClock } from './clock';
import type { Play } from './play';

/** A moment by the game clock: a period and the time left in it, or the end of it. */
export interface GameMoment {
  readonly period: number;
  /** `PT05M12.00S` */
  readonly clock?: string;
}

/** Whether a play is at or before the moment: all plays at that very clock are (S21). */
export function isBy({ period, clock }: GameMoment, play: Pick<Play, 'period' | 'clock'>): boolean {
  if (play.period !== period || clock === undefined) return play.period <= period;
  return (parseClock(play.clock) ?? 0) >= (parseClock(clock) ?? 0);
}
