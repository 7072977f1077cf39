import type { RecordedEvent } from '../../ledger/ledger';
import { FORMULA_VERSION } from '../../domain/formula-version';
import type { GameHeader } from '../../read-models/documents/game-header';

type Standing = Pick<
  GameHeader,
  'status' | 'finality' | 'lastCorrectionAt' | 'revision' | 'recordedAt' | 'formulaVersion'
>;

const STATUS_AFTER: Readonly<Record<string, GameHeader['status']>> = {
  GameStarted: 'started',
  GameCompleted: 'completed',
  GameClosed: 'closed',
  GameReopened: 'reopened',
};

const CORRECTIONS: ReadonlySet<string> = new Set(['ScoringChanged', 'ScoringChangeReverted']);

/** What a game's events say of the game: read from the ledger, so that it holds for a game that can't be folded. */
export function standingAfter(events: readonly RecordedEvent[]): Standing {
  const standing: { -readonly [K in keyof Standing]: Standing[K] } = {
    status: 'scheduled',
    finality: 'provisional',
    revision: -1n,
    recordedAt: '',
    formulaVersion: FORMULA_VERSION,
  };
  for (const { type, revision, metadata } of events) {
    standing.revision = revision;
    standing.recordedAt = String(metadata['recordedAt']);
    standing.status = STATUS_AFTER[type] ?? standing.status;
    if (CORRECTIONS.has(type)) {
      standing.lastCorrectionAt = standing.recordedAt;
      if (standing.finality === 'closed') standing.finality = 'amended';
    }
    if (type === 'GameClosed' && standing.finality === 'provisional') standing.finality = 'closed';
  }
  return standing;
}
