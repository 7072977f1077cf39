import { open } from 'lmdb';
import type { ExpectedRevision, ProposedEvent } from '../../src/ledger/ledger';
import type { BareLedger } from './bare-ledger';

/**
 * An event log on LMDB as one would write it first: a record an event, an append in one transaction, on disk when it resolves. Our own log packs an append
 * into few records.
 */
export function openBareRecords(directory: string): BareLedger {
  const root = open<Buffer, string>({ path: directory, encoding: 'binary', overlappingSync: false, noSubdir: false });
  return {
    append: async (stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): Promise<void> => {
      const first = expected === 'no-stream' ? 0 : Number(expected) + 1;
      await root.batch(() => {
        events.forEach((event, n) => void root.put(`${stream}:${first + n}`, Buffer.from(JSON.stringify(event))));
      });
    },
    close: () => root.close(),
  };
}
