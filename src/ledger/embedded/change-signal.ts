import type { EventLog } from './log/event-log';

/** Lets a reader wait for the log to grow without missing a change between its last look and its wait. */
export class ChangeSignal {
  private changed = false;
  private wake: (() => void) | undefined;
  private readonly stop: () => void;

  constructor(log: EventLog) {
    this.stop = log.onChange(() => this.raise());
  }

  /** Wakes the reader. */
  raise(): void {
    this.changed = true;
    this.wake?.();
  }

  /** Call before looking at the log: changes from here on end the next `wait`. */
  reset(): void {
    this.changed = false;
  }

  async wait(): Promise<void> {
    if (this.changed) return;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    this.wake = undefined;
  }

  dispose(): void {
    this.stop();
    this.raise();
  }
}
