import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../src/simulator/random';
import type { Installation, Part } from './installation';

/** How far into a request a crash comes, in milliseconds. */
const MILLISECONDS = [0, 12] as const;

export interface FirePlan {
  readonly random: Random;
  readonly crashes: number;
  readonly victims: readonly Part[];
  /** The most requests from one crash to the next. */
  readonly spread: number;
}

/** Crashes an installation again and again while requests are under way. */
export class Fire {
  /** How often each part was killed, always with requests under way. */
  readonly crashes: Record<Part, number> = { serve: 0, node: 0 };
  private underWay = 0;
  private untilShot: number;
  private armed = false;
  private standing: Promise<void> = Promise.resolve();

  constructor(
    private readonly installation: Installation,
    private readonly plan: FirePlan,
  ) {
    this.untilShot = plan.random.integer(1, plan.spread);
  }

  /** Crashes so far. */
  get count(): number {
    return this.crashes.serve + this.crashes.node;
  }

  /** No crash is to come any more. */
  get isOver(): boolean {
    return this.count === this.plan.crashes;
  }

  /** Runs a request as soon as the installation stands. `undefined` where a crash cut it off. @throws Error where the installation can't be started again */
  async under<Result>(request: () => Promise<Result>): Promise<Result | undefined> {
    await this.standing;
    const before = this.count;
    this.underWay += 1;
    try {
      const answer = request();
      this.aim();
      return await answer;
    } catch (error) {
      if (this.count > before && isCutOff(error)) return undefined;
      throw error;
    } finally {
      this.underWay -= 1;
    }
  }

  private aim(): void {
    if (this.armed || this.count === this.plan.crashes) return;
    this.untilShot -= 1;
    if (this.untilShot > 0) return;
    const { random, victims, spread } = this.plan;
    this.untilShot = random.integer(1, spread);
    this.armed = true;
    void this.shoot(random.pick(victims), random.integer(...MILLISECONDS));
  }

  /** Misses when every request was answered before. */
  private async shoot(victim: Part, delay: number): Promise<void> {
    await wait(delay);
    this.armed = false;
    if (this.underWay === 0) return;
    this.crashes[victim] += 1;
    this.standing = this.installation.crash(victim);
    this.standing.catch(() => undefined); // told to whoever waits for it
  }
}

/** The connection was closed, before an answer or in the middle of one. */
function isCutOff(error: unknown): boolean {
  return ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');
}
