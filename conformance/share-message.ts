import type { Findings } from './findings';
import type { Selection, Share } from './games/read-games';

/** What is compared: of the games that are selected every statistic, or the one that is named. */
export interface Narrowing extends Selection {
  readonly statistic?: string | undefined;
}

export interface ShareTask {
  readonly narrowing: Narrowing;
  readonly share: Share;
}

/** How far a share is; the last message has what it found. */
export interface ShareMessage {
  readonly games: number;
  /** Of all data, from 0 to 1. */
  readonly fraction: number;
  readonly findings?: Findings;
}
