import { type Centiseconds, parseClock } from '../plays/clock';
import type { RuleSet } from '../rules/rule-set';

/**
 * Time played in the game. It never runs backwards: where the clock of a feed does (28 games of 6,422), no time passes until it is back where it was,
 * so the minutes of a team still add up to five times the time played.
 */
export class GameClock {
  period = 0;
  /** Time left at the last play, as the feed says. */
  left: Centiseconds = 0;
  private played: Centiseconds = 0;

  constructor(private readonly rules: RuleSet) {}

  /** Moves to a play's clock and tells whether that ran backwards. */
  moveTo(period: number, clock: string): boolean {
    const left = parseClock(clock);
    if (left === undefined) throw new RangeError(`${clock} is no clock such as PT05M12.00S`);
    const backwards = period < this.period || (period === this.period && left > this.left);
    this.period = period;
    this.left = left;
    this.played = Math.max(this.played, this.endOf(period) - left);
    return backwards;
  }

  get now(): Centiseconds {
    return this.played;
  }

  /** Time played at the end of a period; of period 0, the tip-off. */
  endOf(period: number): Centiseconds {
    const { regulationPeriods, periodLength, overtimeLength } = this.rules;
    const overtimes = Math.max(0, period - regulationPeriods);
    return (period - overtimes) * periodLength + overtimes * overtimeLength;
  }
}
