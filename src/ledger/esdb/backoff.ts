import { setTimeout } from 'node:timers/promises';
import { LedgerUnavailable } from '../errors';

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2_000;

/** Pauses between attempts: doubling, with full jitter so that many writers do not come back at once. */
export class Backoff {
  private failures = 0;
  private deadline: number;

  /** `giveUpAfter` in milliseconds from the first failure in a row; Infinity for never. */
  constructor(private readonly giveUpAfter: number) {
    this.deadline = Infinity;
  }

  /** Call when an attempt got an answer. */
  succeeded(): void {
    this.failures = 0;
    this.deadline = Infinity;
  }

  /** Waits before the next attempt. @throws LedgerUnavailable when there have been failures for too long */
  async pause(error: unknown, signal?: AbortSignal): Promise<void> {
    this.failures += 1;
    if (this.failures === 1) this.deadline = Date.now() + this.giveUpAfter;
    const pause = Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures);
    if (Date.now() + pause > this.deadline)
      throw new LedgerUnavailable("the ledger's server does not answer", { cause: error });
    await setTimeout(pause, undefined, { signal });
  }
}
