import type { Logger } from 'pino';
import type { RecordedEvent } from '../ledger/ledger';
import type { ProjectionObserver } from '../projections/runtime/projection-observer';
import type { Metrics } from './metrics';

/** Measures and logs what the projector of this process does. */
export class ProjectionWatch implements ProjectionObserver {
  failure: Error | undefined;

  constructor(
    private readonly metrics: Metrics,
    private readonly logger: Logger,
  ) {}

  projected(events: readonly RecordedEvent[]): void {
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

  waiting(error: Error): void {
    this.logger.warn({ err: error }, 'the projector waits for an engine');
  }

  failed(error: Error): void {
    this.failure = error;
    this.logger.fatal({ err: error }, 'the projector has ended');
  }
}
