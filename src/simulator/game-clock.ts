import { formatClock } from '../domain/plays/clock';

const PERIOD = 12 * 6000;
const OVERTIME = 5 * 6000;

/** Time left in the period, and the wall clock that runs on while it stands. */
export class GameClock {
  period = 0;
  /** Hundredths of a second; the arena shows whole seconds, and tenths in the last minute. */
  left = 0;
  /** Milliseconds since the start instant. */
  wall = 0;
  private playedBefore = 0;

  constructor(private readonly startsAt: number) {}

  startPeriod(): void {
    this.playedBefore += this.length();
    this.period += 1;
    this.left = this.length();
  }

  /** Lets `seconds` pass, at most what the period has left; rounding alone never ends a period. */
  run(seconds: number): void {
    const target = this.left - seconds * 100;
    if (target <= 0) return this.runTo(0);
    const shown = target >= 6000 ? Math.round(target / 100) * 100 : Math.round(target / 10) * 10;
    this.runTo(Math.min(this.left, Math.max(10, shown)));
  }

  runTo(left: number): void {
    this.wall += (this.left - left) * 10;
    this.left = left;
  }

  /** The game clock stands for `seconds`. */
  stop(seconds: number): void {
    this.wall += Math.round(seconds * 10) * 100;
  }

  get secondsLeft(): number {
    return this.left / 100;
  }

  get expired(): boolean {
    return this.left === 0;
  }

  get atStartOfPeriod(): boolean {
    return this.left === this.length();
  }

  get overtime(): boolean {
    return this.period > 4;
  }

  /** Seconds played since the tip-off. */
  get played(): number {
    return (this.playedBefore + this.length() - this.left) / 100;
  }

  shown(): string {
    return formatClock(this.left);
  }

  instant(): string {
    return new Date(this.startsAt + this.wall).toISOString();
  }

  private length(): number {
    if (this.period === 0) return 0;
    return this.overtime ? OVERTIME : PERIOD;
  }
}
