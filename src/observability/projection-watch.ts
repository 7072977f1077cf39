import type { Logger } from 'pino';
import type { RecordedEvent } from '../ledger/ledger';
import { GAMES_PROJECTION } from '../projections/game/games-projection';
import type { ProjectionObserver } from '../projections/runtime/projection-observer';
import type { Metrics } from './metrics';

/** Measures and logs what the projectors of this process do. */
export class ProjectionWatch implements ProjectionObserver {
  failure: Error | undefined;

  constructor(
    private readonly metrics: Metrics,
    private readonly logger: Logger,
  ) {}

  projected(events: readonly RecordedEvent[], projection: string): void {
    if (projection !== GAMES_PROJECTION) return;
    const now = Date.now();
    for (const { metadata } of events) {
      this.metrics.acceptedToReadable.observe(Math.max(0, now - Date.parse(String(metadata['recordedAt']))) / 1000);
    }
  }

  quarantined(gameId: string, error: Error): void {
    this.logger.error({ gameId, err: error }, 'a game can’t be folded');
  }

  released(gameId: string): void {
    this.logger.info({ gameId }, 'a game can be folded again');
  }

  unreadable(stream: string, error: Error): void {
    this.logger.error({ stream, err: error }, 'a stream can’t be read');
  }

  waiting(error: Error): void {
    this.logger.warn({ err: error }, 'a projector waits for an engine');
  }

  failed(error: Error): void {
    this.failure = error;
    this.logger.fatal({ err: error }, 'a projector has ended');
  }
}
