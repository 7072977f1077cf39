import type { GameFile } from '../../ingestion/game-file';

/** Where ingested games go: straight into a ledger, or to a running server. */
export interface GameTarget {
  /** What the end of the game's stream is now; it changes with every event. `undefined` where there is no such game. */
  head(gameId: string): Promise<string | undefined>;
  /** Declares the game, records its plays, completes it where it is over. @throws GameRefused */
  ingest(game: GameFile): Promise<GameOutcome>;
  /** Flags that these games bear, once everything that was ingested can be read. `onWait` is told how far that is, from 0 to 1. */
  flags(gameIds: readonly string[], onWait: (fraction: number) => void): Promise<number>;
  close(): Promise<void>;
}

export interface GameOutcome {
  readonly recorded: number;
  readonly amended: number;
  /** Plays that the file no longer has. */
  readonly voided: number;
  /** Plays that were there already, just so. */
  readonly duplicates: number;
}

/** The game was not taken, or not to its end; the message says why. The other games go on. */
export class GameRefused extends Error {
  constructor(
    readonly gameId: string,
    message: string,
  ) {
    super(message);
    this.name = 'GameRefused';
  }
}
