/** How much a run measures. */
export interface Scale {
  readonly rounds: number;
  /** Games of a pass of batched ingest, one request each. */
  readonly ingestGames: number;
  readonly foldGames: number;
  /** Of a pass that has a length of its own. */
  readonly seconds: number;
  readonly courts: number;
  readonly playsPerSecond: number;
  readonly connections: number;
  /** Games in the ledger when a game is corrected. */
  readonly ledgerSizes: readonly number[];
}

export const FULL: Scale = {
  rounds: 5,
  ingestGames: 120,
  foldGames: 100,
  seconds: 6,
  courts: 30,
  playsPerSecond: 1000,
  connections: 32,
  ledgerSizes: [1, 10, 100, 1000],
};

export const QUICK: Scale = {
  ...FULL,
  rounds: 1,
  ingestGames: 40,
  foldGames: 40,
  seconds: 2,
  ledgerSizes: [1, 10, 40],
};
