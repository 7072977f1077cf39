import type { ScoringChanged } from '../events';
import type { GameDeclaration } from '../game-declaration';
import type { GameStatus } from '../game-state';
import type { ReportedPlay } from '../reported-play';

/** What can be asked of a game. */
export type GameCommand =
  DeclareGame | RecordPlays | SyncFeed | ChangeStatus | ApplyCorrection | RevertCorrection | AddNote;

export interface DeclareGame {
  readonly type: 'DeclareGame';
  readonly declaration: GameDeclaration;
}

/** One play or thousands, in the order of the request. */
export interface RecordPlays {
  readonly type: 'RecordPlays';
  readonly source: string;
  readonly plays: readonly ReportedPlay[];
  /** Refused when something is to be recorded and the game is at another revision. */
  readonly expectedRevision?: bigint;
}

/** The feed's whole current file: what it lacks is voided. */
export interface SyncFeed {
  readonly type: 'SyncFeed';
  readonly source: string;
  readonly plays: readonly ReportedPlay[];
  /** ISO 8601 UTC with milliseconds. */
  readonly fileTime?: string;
  /** Of the newest file that changed nothing: the game's own events don't know it. */
  readonly confirmedTime?: string;
}

export interface ChangeStatus {
  readonly type: 'ChangeStatus';
  readonly status: Exclude<GameStatus, 'scheduled'>;
}

/** The changes of a correction that was approved, as they were approved. */
export interface ApplyCorrection extends ScoringChanged {
  readonly type: 'ApplyCorrection';
}

/** A correction of its own, which undoes the one that `reverts` names. */
export interface RevertCorrection {
  readonly type: 'RevertCorrection';
  readonly correctionId: string;
  readonly reverts: string;
}

/** An annotation without statistical effect: a Last Two Minute report, a dispute. */
export interface AddNote {
  readonly type: 'AddNote';
  readonly kind: string;
  readonly text: string;
  /** Any play that the game ever had, void ones too. */
  readonly playId?: number;
}
