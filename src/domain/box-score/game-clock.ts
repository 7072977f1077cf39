import { type Centiseconds, parseClock } from '../plays/clock';
import type { RuleSet } from '../rules/rule-set';

/**
 * Time played in a window of the game. It never runs backwards: where the clock of a feed does (28 games of 6,422), no time passes until it is back
 * where it was, so the minutes of a team still add up to five times the time played.
 */
export class GameClock {
  /** The last period that a play has reached. */
  period = 0;
  /** Time left in it, as the feed says. */
  left: Centiseconds = 0;
  private text = '';
  private read: Centiseconds = 0;
  private played: Centiseconds = 0;
  private readonly start: Centiseconds;
  private readonly end: Centiseconds;

  constructor(
    private readonly rules: RuleSet,
    [first, last]: readonly [first: number, last: number],
  ) {
    this.start = this.endOf(first - 1);
    this.end = last === Infinity ? Infinity : this.endOf(last);
  }

  /** Moves to a play's clock and tells whether that ran backwards. */
  moveTo(period: number, clock: string): boolean {
    const left = this.leftAt(clock);
    if (period < this.period) return true;
    const backwards = period === this.period && left > this.left;
    this.period = period;
    this.left = left;
    this.played = Math.max(this.played, this.endOf(period) - left);
    return backwards;
  }

  /** Many plays stand at the clock of the play before: it is read once. */
  private leftAt(clock: string): Centiseconds {
    if (clock === this.text) return this.read;
    const left = parseClock(clock);
    if (left === undefined) throw new RangeError(`${clock} is no clock such as PT05M12.00S`);
    this.text = clock;
    this.read = left;
    return left;
  }

  /** Time played in the window. */
  get now(): Centiseconds {
    return this.inWindow(this.played);
  }

  /** The same at the end of the last period that a play has reached. */
  get periodEnd(): Centiseconds {
    return this.inWindow(this.endOf(this.period));
  }

  private inWindow(time: Centiseconds): Centiseconds {
    return Math.min(Math.max(time, this.start), this.end) - this.start;
  }

  private endOf(period: number): Centiseconds {
    const { regulationPeriods, periodLength, overtimeLength } = this.rules;
    const overtimes = Math.max(0, period - regulationPeriods);
    return (period - overtimes) * periodLength + overtimes * overtimeLength;
  }
}
