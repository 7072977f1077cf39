import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../src/simulator/random';
import type { Installation, Part } from './installation';

/** Requests between one crash and the next, and milliseconds into the last of them. */
const REQUESTS = [1, 12] as const;
const MILLISECONDS = [0, 12] as const;

/** Crashes an installation again and again while requests are under way, and says when it can be spoken to. */
export class Fire {
  /** How often each part was killed. */
  readonly crashes = new Map<Part, number>();
  private left: number;
  private underWay = 0;
  private untilShot: number;
  private standing: Promise<void> = Promise.resolve();

  constructor(
    private readonly installation: Installation,
    private readonly options: { readonly random: Random; readonly crashes: number; readonly victims: readonly Part[] },
  ) {
    this.left = options.crashes;
    this.untilShot = options.random.integer(...REQUESTS);
  }

  /** Crashes so far. */
  get count(): number {
    return [...this.crashes.values()].reduce((sum, crashes) => sum + crashes, 0);
  }

  /** Runs a request under fire. @throws what the request threw */
  async under<Result>(request: () => Promise<Result>): Promise<Result> {
    await this.standing;
    this.underWay += 1;
    try {
      const answer = request();
      this.aim();
      return await answer;
    } finally {
      this.underWay -= 1;
    }
  }

  /** Resolves when what was killed last is up again. @throws Error where that failed */
  async up(): Promise<void> {
    await this.standing;
  }

  private aim(): void {
    this.untilShot -= 1;
    if (this.untilShot !== 0) return;
    this.untilShot = this.options.random.integer(...REQUESTS);
    if (this.left === 0) return;
    this.left -= 1;
    const shot = this.shoot(this.options.random.pick(this.options.victims), this.options.random.integer(...MILLISECONDS));
    shot.catch(() => undefined); // whoever waits for the installation to stand is told
  }

  private async shoot(victim: Part, delay: number): Promise<void> {
    await this.standing;
    await wait(delay);
    if (this.underWay === 0) {
      this.left += 1;
      return;
    }
    this.crashes.set(victim, (this.crashes.get(victim) ?? 0) + 1);
    this.standing = this.installation.crash(victim);
    await this.standing;
  }
}
