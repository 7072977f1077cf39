import type { Ledger } from '../../ledger/ledger';
import type { HeadsJournal } from './heads-journal';

/** The same ledger, whose appends the journal is told of: it need not read what passes here, which on a live slate is everything. */
export function journalled(ledger: Ledger, journal: HeadsJournal): Ledger {
  return {
    append: async (stream, expected, events) => {
      const result = await ledger.append(stream, expected, events);
      const hash = events.at(-1)?.metadata['hash'];
      if (typeof hash === 'string') journal.note({ stream, revision: result.revision, hash });
      return result;
    },
    readStream: (stream, options) => ledger.readStream(stream, options),
    readAll: (options) => ledger.readAll(options),
    subscribe: (options) => ledger.subscribe(options),
    head: () => ledger.head(),
    close: () => ledger.close(),
  };
}
