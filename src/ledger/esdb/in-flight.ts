/** Appends at the server at one time; beyond it a node answers RESOURCE_EXHAUSTED. */
const MAX_IN_FLIGHT = 64;

/**
 * Bounds the appends in flight. The first one goes alone: many at once on a fresh connection were seen to hang
 * (EventStoreDB-Client-NodeJS#304).
 */
export class InFlight {
  private running = 0;
  private limit = 1;
  private readonly waiting: (() => void)[] = [];

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running >= this.limit) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      const result = await task();
      this.limit = MAX_IN_FLIGHT;
      return result;
    } finally {
      this.running -= 1;
      this.startWaiting();
    }
  }

  private startWaiting(): void {
    while (this.running < this.limit) {
      const start = this.waiting.shift();
      if (!start) return;
      this.running += 1;
      start();
    }
  }
}
