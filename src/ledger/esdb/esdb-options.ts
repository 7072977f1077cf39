/** How long the adapter waits for the server. Milliseconds. */
export interface EsdbOptions {
  /** One attempt of an append or of a piece of a read; the client's own batch appends have no limit. */
  readonly attemptTimeout: number;
  /** All attempts together, then LedgerUnavailable. */
  readonly giveUpAfter: number;
  /** A subscription that is silent for so long is compared with the ledger. */
  readonly watchdogInterval: number;
}

export const ESDB_DEFAULTS: EsdbOptions = { attemptTimeout: 10_000, giveUpAfter: 30_000, watchdogInterval: 5_000 };
