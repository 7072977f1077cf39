import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { LEDGER, READ_MODELS } from '../../engines.module';
import type { Ledger } from '../../ledger/ledger';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import type { ReadModels } from '../../read-models/read-models';
import { SealKeys } from '../../sealing/seal-keys';
import { unknownGame } from '../reading/unknown-game';
import { FRESH_DOCUMENTS, type FreshDocuments } from './fresh-documents';
import { GetVerificationQuery } from './get-verification.query';
import { readJournal } from './heads';
import { reportBody, together } from './report';
import { verifyAround, verifyGame } from './verify-game';

@QueryHandler(GetVerificationQuery)
export class GetVerificationHandler implements IQueryHandler<GetVerificationQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
    @Inject(FRESH_DOCUMENTS) private readonly fresh: FreshDocuments,
    private readonly keys: SealKeys,
  ) {}

  async execute({ gameId }: GetVerificationQuery): Promise<object> {
    const { ledger, readModels, projection, fresh, keys } = this;
    const journal = await readJournal(ledger);
    const evidence = { ledger, readModels, projection, fresh, journal, check: keys.check };
    const game = await verifyGame(gameId, evidence);
    if (game === undefined) throw unknownGame(gameId);
    const around = await verifyAround(gameId, game.events, evidence);
    return { gameId, ...reportBody(together([game.report, around, journal.report])) };
  }
}
