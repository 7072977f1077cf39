import type { GameStatus } from './game-state';
import type { StoredEvent } from './upcast';

/** An event with its place in its stream. */
export interface PlacedEvent extends StoredEvent {
  readonly revision: bigint;
}

/** Where a game stands at its last event. */
export interface GameStanding {
  readonly status: GameStatus;
  readonly finality: Finality;
  /** When the last official change was applied. */
  readonly lastCorrectionAt?: string;
  readonly revision: bigint;
  /** Of the event at `revision`. */
  readonly recordedAt: string;
}

/** `provisional` until the game is closed, then `closed`; `amended` from the first official change applied after that. */
export type Finality = 'provisional' | 'closed' | 'amended';

/** Before the first event. */
export const NOTHING_RECORDED: GameStanding = {
  status: 'scheduled',
  finality: 'provisional',
  revision: -1n,
  recordedAt: '',
};

/** The standing after one more event: by its type alone, so that it holds for a game that can't be folded too. */
export function standingAfter(before: GameStanding, { type, revision, metadata }: PlacedEvent): GameStanding {
  const recordedAt = String(metadata['recordedAt']);
  const lastCorrectionAt = CORRECTIONS.has(type) ? recordedAt : before.lastCorrectionAt;
  return {
    status: STATUS_AFTER[type] ?? before.status,
    finality: finalityAfter(type, before.finality),
    ...(lastCorrectionAt !== undefined && { lastCorrectionAt }),
    revision,
    recordedAt,
  };
}

const STATUS_AFTER: Readonly<Record<string, GameStatus>> = {
  GameStarted: 'started',
  GameCompleted: 'completed',
  GameClosed: 'closed',
  GameReopened: 'reopened',
};

const CORRECTIONS: ReadonlySet<string> = new Set(['ScoringChanged', 'ScoringChangeReverted']);

function finalityAfter(type: string, finality: Finality): Finality {
  if (type === 'GameClosed' && finality === 'provisional') return 'closed';
  return CORRECTIONS.has(type) && finality === 'closed' ? 'amended' : finality;
}
