import { setTimeout as wait } from 'node:timers/promises';

/** How long a reader waits for the projection, in milliseconds. */
const PATIENCE = 5_000;
const LONGEST_PAUSE = 5;

/** What a look finds, looking again until the projection should long have written it; `undefined` then. */
export async function patiently<Found>(look: () => Promise<Found | undefined>): Promise<Found | undefined> {
  const deadline = Date.now() + PATIENCE;
  for (let pause = 1; Date.now() < deadline; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    await wait(pause);
    const found = await look();
    if (found !== undefined) return found;
  }
  return undefined;
}
