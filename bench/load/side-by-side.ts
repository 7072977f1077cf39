/** Does every job, so many of them at a time, in their order. Resolves to the seconds that it took. */
export async function secondsOf<Job>(
  jobs: readonly Job[],
  atATime: number,
  work: (job: Job, at: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < jobs.length) {
      const at = next;
      next += 1;
      await work(jobs[at] as Job, at);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atATime }, lane));
  return (performance.now() - begun) / 1000;
}
