import type { Document } from '../read-models';

/**
 * What every document of a season has. `revision` is not a ledger's or a stream's: it is the number of events in the games that the document holds, so
 * it grows whenever one of them does, and is the same whatever the batches.
 */
export interface SeasonDocument extends Document {
  /** Absent while none of the games counts: then the document is in no list. */
  readonly season?: string;
  readonly seasonType: string;
  readonly teamId: number;
  /** By `gameId`. The sums are made of their rows, and of nothing else. */
  readonly games: readonly GameInSeason[];
}

export interface GameInSeason {
  readonly gameId: string;
  /** Of the game, as it was counted. */
  readonly revision: bigint;
  readonly date: string;
  readonly name: string;
  readonly tricode?: string;
  /** The numbers of a `TeamSums` or a `PlayerSums` as JSON; absent where the game adds nothing, or no longer does. */
  readonly row?: string;
}

/** Whose season: a team's, or a player's with a team. */
export interface SeasonPlace {
  readonly season: string;
  readonly seasonType: string;
  readonly teamId: number;
  readonly personId?: number;
}

/** Lists the documents of a season, of all its types. A type may be 200 characters long, too long to stand in an index beside an id that holds it. */
export const BY_SEASON = { name: 'season', fields: ['season'] } as const;
