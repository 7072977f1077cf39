/** Runs jobs of one key one after another, those of different keys side by side. */
export class InTurn {
  private readonly last = new Map<string, Promise<unknown>>();

  take<Result>(key: string, job: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    this.last.set(key, mine);
    const forget = (): void => {
      if (this.last.get(key) === mine) this.last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  }
}
