import { setTimeout as wait } from 'node:timers/promises';
import { LedgerUnavailable } from '../../ledger/errors';
import { ReadModelsUnavailable } from '../../read-models/errors';

const FIRST_WAIT = 50;
const LONGEST_WAIT = 5_000;

/** Does a job again for as long as an engine does not answer, waiting longer each time; any other error, and a stop, ends it. */
export async function untilEnginesAnswer<Result>(
  job: () => Promise<Result>,
  options: { signal: AbortSignal; onUnavailable: (error: Error) => void },
): Promise<Result> {
  for (let pause = FIRST_WAIT; ; pause = Math.min(pause * 2, LONGEST_WAIT)) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof LedgerUnavailable || error instanceof ReadModelsUnavailable)) throw error;
      options.onUnavailable(error);
      await wait(pause, undefined, { signal: options.signal });
    }
  }
}
