import { randomUUID } from 'node:crypto';
import type { Ledger } from '../../src/ledger/ledger';
import { appendContract } from './ledger-appending';
import { readContract } from './ledger-reading';
import { subscribeContract } from './ledger-subscribing';

/** A ledger to put through the contract, and what only the engine behind it can do. */
export interface LedgerUnderTest {
  readonly ledger: Ledger;
  /** Deletes a stream in the engine for ever. */
  tombstone(stream: string): Promise<void>;
  /** Closes the ledger and everything that was started for it. */
  dispose(): Promise<void>;
}

export type OpenLedger = () => Promise<LedgerUnderTest>;

/** What every engine behind the port does. The ledger may hold other events: each test writes under a prefix of its own. */
export function ledgerContract(name: string, open: OpenLedger): void {
  describe(`the ledger on ${name}`, () => {
    appendContract(open);
    readContract(open);
    subscribeContract(open);
  });
}

/** A prefix that no other test uses. */
export function ownPrefix(): string {
  return `game-${randomUUID().slice(0, 8)}`;
}
