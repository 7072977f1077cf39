import type { RecordedEvent } from '../../ledger/ledger';

/** Told what projectors do, so that logs and metrics stay out of its logic. */
export interface ProjectionObserver {
  /** A projection's documents of these events can be read. */
  projected(events: readonly RecordedEvent[], projection: string): void;
  /** This game can't be folded; the others go on. */
  quarantined(gameId: string, error: Error): void;
  /** The game could be folded again. */
  released(gameId: string): void;
  /** What this stream holds can't be read; the others go on. */
  unreadable(stream: string, error: Error): void;
  /** An engine does not answer; its projector tries again. */
  waiting(error: Error): void;
  /** A projector ended because of a mistake of ours. */
  failed(error: Error): void;
}
