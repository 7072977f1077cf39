import { appendContract } from './ledger-appending';
import { readContract } from './ledger-reading';
import { subscribeContract } from './ledger-subscribing';
import type { OpenLedger } from './ledger-under-test';

/** What every engine behind the port does. The ledger may hold other events: each test writes under a prefix of its own. */
export function ledgerContract(name: string, open: OpenLedger): void {
  describe(`the ledger on ${name}`, () => {
    appendContract(open);
    readContract(open);
    subscribeContract(open);
  });
}
