import { CORRECTION_STREAM_PREFIX, correctionIdOf } from '../../domain/corrections/case/correction-stream';
import { LedgerUnavailable } from '../../ledger/errors';
import type { Ledger, SubscriptionMessage } from '../../ledger/ledger';
import { CORRECTIONS } from '../../read-models/documents/correction-document';
import type { Commit } from '../../read-models/read-models';
import { gathered } from '../runtime/gathered';
import type { Batch, Projection } from '../runtime/projection';
import type { ProjectionObserver } from '../runtime/projection-observer';
import { correctionDocument } from './correction-document';

export const CORRECTIONS_PROJECTION = 'corrections';

/** The documents of official scoring changes, each from its own stream; it has a handful of events, so it is read anew each time. */
export class CorrectionsProjection implements Projection {
  readonly name = CORRECTIONS_PROJECTION;
  readonly prefix = CORRECTION_STREAM_PREFIX;

  constructor(
    private readonly ledger: Ledger,
    private readonly formulaVersion: number,
    private readonly observer: Pick<ProjectionObserver, 'unreadable'>,
  ) {}

  /** At once; the plays that come by meanwhile cost a checkpoint a moment, not one each. */
  batches(messages: AsyncIterable<SubscriptionMessage>): AsyncIterable<Batch> {
    return gathered(messages, { enough: 1 });
  }

  async project({ events }: Batch): Promise<Commit['documents']> {
    const documents: Commit['documents'][number][] = [];
    for (const { stream, revision } of events) documents.push(...(await this.projectCase(stream, revision)));
    return documents;
  }

  /** None where the case can't be read; the others go on. */
  private async projectCase(stream: string, revision: bigint): Promise<Commit['documents']> {
    const { ledger, formulaVersion } = this;
    try {
      const document = await correctionDocument(correctionIdOf(stream), revision, { ledger, formulaVersion });
      return [{ model: CORRECTIONS.model, document }];
    } catch (error) {
      if (error instanceof LedgerUnavailable) throw error;
      this.observer.unreadable(stream, error as Error);
      return [];
    }
  }
}
