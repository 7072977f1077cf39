import { randomUUID } from 'node:crypto';
import type { Ledger } from '../../src/ledger/ledger';

/** A ledger to put through the contract, and what only the engine behind it can do. */
export interface LedgerUnderTest {
  readonly ledger: Ledger;
  /** Deletes a stream in the engine for ever. */
  tombstone(stream: string): Promise<unknown>;
  /** Closes the ledger and everything that was started for it. */
  dispose(): Promise<void>;
}

export type OpenLedger = () => Promise<LedgerUnderTest>;

/** A prefix that no other test uses. */
export function ownPrefix(): string {
  return `game-${randomUUID().slice(0, 8)}`;
}
