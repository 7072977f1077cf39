/** Runs jobs side by side, at most so many at once. */
export class Lanes {
  private readonly underWay = new Set<Promise<void>>();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly width: number) {}

  /** True once a job has failed: no more should be begun. */
  get failed(): boolean {
    return this.failure !== undefined;
  }

  /** Resolves when there is room for another job. */
  async begin(job: () => Promise<void>): Promise<void> {
    const running: Promise<void> = job()
      .catch((error: unknown) => void (this.failure ??= { error }))
      .finally(() => this.underWay.delete(running));
    this.underWay.add(running);
    if (this.underWay.size >= this.width) await Promise.race(this.underWay);
  }

  /** Waits for the jobs under way. @throws what the first job that failed threw */
  async finish(): Promise<void> {
    await Promise.all(this.underWay);
    if (this.failure) throw this.failure.error;
  }
}
