import { CLEAR_LINE } from './ansi';
import type { Channel } from './terminal';

/** How far long work is. */
export interface Step {
  /** From 0 to 1. */
  readonly fraction: number;
  /** What there is to say beside: `812 games, 411,920 plays`. */
  readonly note: string;
}

const BAR_WIDTH = 24;
const REPAINT_MS = 100;
/** Where nobody watches, a line now and then tells a log that the work goes on. */
const LINE_MS = 5_000;

/** Shows progress: a bar that is painted over in a terminal, a line every few seconds elsewhere. */
export class Progress {
  private readonly started: number;
  private shown: number;
  private painted = false;

  constructor(
    private readonly channel: Channel,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = now();
    this.shown = channel.interactive ? -Infinity : this.started;
  }

  update(step: Step): void {
    const now = this.now();
    if (now - this.shown < (this.channel.interactive ? REPAINT_MS : LINE_MS)) return;
    this.shown = now;
    this.show(step, now);
  }

  /** Says a line of its own above the bar. */
  say(line: string): void {
    this.clear();
    this.channel.write(`${line}\n`);
    this.shown = this.channel.interactive ? -Infinity : this.shown;
  }

  /** Takes the bar away: what comes next is the result. */
  clear(): void {
    if (this.painted) this.channel.write(CLEAR_LINE);
    this.painted = false;
  }

  private show(step: Step, now: number): void {
    const line = progressLine(step, now - this.started);
    this.painted = this.channel.interactive;
    this.channel.write(
      this.channel.interactive ? `${CLEAR_LINE}${line.slice(0, this.channel.columns - 1)}` : `${line}\n`,
    );
  }
}

/** ` 42 % [##########--------------]  812 games, 411,920 plays  1:07 left` */
export function progressLine({ fraction, note }: Step, elapsed: number): string {
  const done = Math.min(1, Math.max(0, fraction));
  const filled = Math.round(done * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const percent = String(Math.floor(done * 100)).padStart(3);
  return `${percent} % ${bar}  ${note}${timeLeft(done, elapsed)}`;
}

/** Said once a fiftieth is done: before that it is a guess. */
function timeLeft(done: number, elapsed: number): string {
  if (done < 0.02 || done >= 1) return '';
  const seconds = Math.round(((elapsed / done) * (1 - done)) / 1000);
  return `  ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}
