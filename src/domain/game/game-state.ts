import type { PlayChange } from '../corrections/play-change';
import type { Play } from '../plays/play';
import type { GameScheduled, RosterDeclared } from './events';

/** What a game is after its events so far: enough to decide the next command and to fold the plays that stand. */
export interface GameState {
  readonly schedule?: GameScheduled;
  /** By team. */
  readonly rosters: ReadonlyMap<number, RosterDeclared>;
  readonly rosterInferred: boolean;
  readonly status: GameStatus;
  /** The provider format whose plays these are: the first one to record. */
  readonly source?: string;
  /** Of the newest feed file that changed something. */
  readonly fileTime?: string;
  /** Every play that the feed ever reported, the vanished ones too, by `playId`. */
  readonly feed: ReadonlyMap<number, FeedPlay>;
  /** Official scoring changes and reverts in the order in which they were applied. */
  readonly cases: readonly AppliedCase[];
  /** Events so far; the next one's revision. */
  readonly length: number;
}

export type GameStatus = 'scheduled' | 'started' | 'completed' | 'closed' | 'reopened';

/** Whether the last period has run to its end. */
export function isOver(status: GameStatus): boolean {
  return status === 'completed' || status === 'closed';
}

/** A play as the feed last reported it. */
export interface FeedPlay {
  readonly play: Play;
  /** False once the feed has dropped it. */
  readonly standing: boolean;
  readonly version?: string | number;
  readonly feedScore?: string;
  /** Revision at which the feed last changed it. */
  readonly changedAt: number;
}

export interface AppliedCase {
  readonly correctionId: string;
  /** Revision at which it was applied. */
  readonly appliedAt: number;
  readonly changes: readonly PlayChange[];
  /** The case that this one undoes. */
  readonly reverts?: string;
}

export function initialState(): GameState {
  return { rosters: new Map(), rosterInferred: false, status: 'scheduled', feed: new Map(), cases: [], length: 0 };
}
