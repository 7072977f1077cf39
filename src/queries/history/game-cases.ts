import { Inject, Injectable } from '@nestjs/common';
import {
  CORRECTION_STREAM_PREFIX,
  correctionIdOf,
  correctionStream,
} from '../../domain/corrections/case/correction-stream';
import { LEDGER, READ_MODELS } from '../../engines.module';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import { type CorrectionDocument, CORRECTIONS } from '../../read-models/documents/correction-document';
import type { ReadModels } from '../../read-models/read-models';

const PAGE = 1_000;

/** The cases of a game: those that were refused, rejected or withdrawn too, of which the game's own stream knows nothing. */
@Injectable()
export class GameCases {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  /** Every event of all of them. Documents tell which cases there are, the ledger those that have no document yet. */
  async eventsOf(gameId: string): Promise<readonly RecordedEvent[]> {
    const position = await this.projection.correctionsPosition();
    const cases = new Set<string>();
    for await (const { correctionId } of this.documents(gameId)) cases.add(correctionId);
    const behind = { prefix: CORRECTION_STREAM_PREFIX, ...(position !== undefined && { after: position }) };
    for await (const { type, data, stream } of this.ledger.readAll(behind))
      if (type === 'CorrectionRequested' && data['gameId'] === gameId) cases.add(correctionIdOf(stream));
    const events: RecordedEvent[] = [];
    for (const correctionId of cases)
      for await (const event of this.ledger.readStream(correctionStream(correctionId))) events.push(event);
    return events;
  }

  private async *documents(gameId: string): AsyncGenerator<CorrectionDocument> {
    let cursor: string | undefined;
    do {
      const page = await this.readModels.live().query<CorrectionDocument>(CORRECTIONS.model, {
        index: 'gameId',
        equals: { gameId },
        limit: PAGE,
        ...(cursor !== undefined && { cursor }),
      });
      yield* page.items;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}
