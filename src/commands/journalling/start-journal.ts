import { setTimeout as wait } from 'node:timers/promises';
import type { Ledger } from '../../ledger/ledger';
import { HeadsJournal } from './heads-journal';
import { journalled } from './journalled-ledger';

/** What is lost to the journal in a crash, until the next start, is what was appended in this time, in milliseconds. */
export const JOURNAL_EVERY = 10_000;

export interface RunningJournal {
  /** Appends go through it. */
  readonly ledger: Ledger;
  /** Journals the rest, and ends. */
  close(): Promise<void>;
}

interface JournalParts {
  readonly ledger: Ledger;
  /** In milliseconds. */
  readonly every: number;
  /** Told of what held it up: it tries again. */
  readonly waiting: (error: Error) => void;
}

/**
 * Journals the heads of all streams as long as the process appends: first what it finds unjournalled, then its own appends. Not where nobody appends
 * (`here` is false).
 */
export function startJournal({ ledger, every, waiting }: JournalParts, here = true): RunningJournal {
  if (!here) return { ledger, close: () => Promise.resolve() };
  const journal = new HeadsJournal(ledger);
  const stopping = new AbortController();
  const attempt = (job: Promise<void>): Promise<boolean> =>
    job.then(
      () => true,
      (error: unknown) => {
        waiting(error as Error);
        return false;
      },
    );
  const run = async (): Promise<void> => {
    let caughtUp = false;
    while (!stopping.signal.aborted) {
      await wait(every, undefined, { signal: stopping.signal }).catch(() => undefined);
      caughtUp ||= await attempt(journal.catchUp(stopping.signal));
      if (caughtUp) await attempt(journal.write());
    }
  };
  const ended = run();
  return {
    ledger: journalled(ledger, journal),
    close: async () => {
      stopping.abort();
      await ended;
      await attempt(journal.write());
    },
  };
}
