import type { Play } from '../plays/play';
import type { PlayChange } from '../corrections/play-change';

/** Everything that can happen in a game stream. Payloads are plain JSON; what is about the recording rather than the game is metadata. */
export type GameEvent =
  | Event<'GameScheduled', GameScheduled>
  | Event<'RosterDeclared', RosterDeclared>
  | Event<'GameStarted', Empty>
  | Event<'GameCompleted', Empty>
  | Event<'GameClosed', Seal>
  | Event<'GameReopened', Empty>
  | Event<'PlayRecorded', { readonly play: Play }>
  | Event<'PlayAmended', { readonly play: Play }>
  | Event<'PlayVoided', { readonly playId: number }>
  | Event<'ScoringChanged', ScoringChanged>
  | Event<'ScoringChangeReverted', { readonly correctionId: string; readonly reverts: string }>
  | Event<'NoteAdded', { readonly kind: string; readonly text: string; readonly playId?: number }>;

export type GameEventType = GameEvent['type'];

/** `metadata` holds what a decision depends on; the recorder adds who, when, and the hash chain. */
interface Event<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
  readonly metadata?: DecisionMetadata;
}

type Empty = Readonly<Record<string, never>>;

/** What the decider itself puts into an event's metadata. */
export interface DecisionMetadata {
  /** The provider format that said so; or `cli`, and then `feed` names the format. */
  readonly source?: string;
  readonly feed?: string;
  /** The row's own version: `edited` of a live feed (ISO 8601 UTC with milliseconds), an integer of a canonical play. Later is newer. */
  readonly version?: string | number;
  /** Of the feed file that carried the row, ISO 8601 UTC with milliseconds. */
  readonly fileTime?: string;
  /** `home-away`: the feed's running score after this play, kept only where it differed from ours when the play was recorded. */
  readonly feedScore?: string;
  /** True where the roster was inferred from the plays. */
  readonly rosterInferred?: boolean;
}

export interface Team {
  readonly teamId: number;
  readonly tricode: string;
  readonly name: string;
}

export interface GameScheduled {
  readonly league: string;
  /** `2024-25` */
  readonly season: string;
  readonly seasonType: string;
  /** Local date of the game, `2024-10-23`. */
  readonly date: string;
  readonly homeTeam: Team;
  readonly awayTeam: Team;
  /** Names a rule set of `domain/rules/`: `nba-2024`. */
  readonly rules: string;
}

export interface RosterPlayer {
  readonly personId: number;
  readonly name: string;
  readonly starter: boolean;
  readonly jersey?: string;
  readonly position?: string;
}

/** A team's players in roster order; replaces the roster declared before. */
export interface RosterDeclared {
  readonly teamId: number;
  readonly players: readonly RosterPlayer[];
}

/** The Merkle tree over the hashes of revisions 0 to `treeSize` − 1; `root` in base64url. */
export interface Seal {
  readonly treeSize: number;
  readonly root: string;
  readonly keyId?: string;
  readonly signature?: string;
}

/** An official scoring change, whole: applied together or not at all. */
export interface ScoringChanged {
  readonly correctionId: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly requester: string;
  readonly approvers: readonly string[];
  readonly changes: readonly PlayChange[];
}
