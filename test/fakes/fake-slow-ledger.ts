import type { Ledger } from '../../src/ledger/ledger';

/** A ledger whose first append of an event of a type waits while other processes do something, as one of a process that stands still does. */
export function fakeSlowLedger(ledger: Ledger, type: string, meanwhile: () => Promise<unknown>): Ledger {
  let waited = false;
  return {
    append: async (stream, expected, events) => {
      if (!waited && events.some((event) => event.type === type)) {
        waited = true;
        await meanwhile();
      }
      return ledger.append(stream, expected, events);
    },
    readStream: (...read) => ledger.readStream(...read),
    readAll: (options) => ledger.readAll(options),
    subscribe: (options) => ledger.subscribe(options),
    head: () => ledger.head(),
    close: () => ledger.close(),
  };
}
