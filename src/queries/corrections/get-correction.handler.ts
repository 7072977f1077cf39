import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { correctionStream } from '../../domain/corrections/case/correction-stream';
import { LEDGER, READ_MODELS } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { Problem, tryAgain } from '../../http/problems/problem';
import type { Ledger } from '../../ledger/ledger';
import { CORRECTIONS, type CorrectionDocument } from '../../read-models/documents/correction-document';
import type { ReadModels } from '../../read-models/read-models';
import { patiently } from '../reading/patience';
import { correctionItem } from './correction-item';
import { GetCorrectionQuery } from './get-correction.query';

@QueryHandler(GetCorrectionQuery)
export class GetCorrectionHandler implements IQueryHandler<GetCorrectionQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /** Who has just opened a case finds it. @throws Problem `unknown-correction`, `not-projected-yet` */
  async execute({ correctionId }: GetCorrectionQuery): Promise<Answer> {
    const revision = await this.revisionOf(correctionId);
    const document =
      (await this.stored(correctionId, revision)) ?? (await patiently(() => this.stored(correctionId, revision)));
    if (!document) throw tryAgain('not-projected-yet', `correction ${correctionId} can’t be read yet`);
    return Answer.ofContent(correctionItem(document));
  }

  private async revisionOf(correctionId: string): Promise<bigint> {
    const last = { direction: 'backwards', limit: 1 } as const;
    for await (const { revision } of this.ledger.readStream(correctionStream(correctionId), last)) return revision;
    throw new Problem('unknown-correction', `there is no correction ${correctionId}`);
  }

  private async stored(correctionId: string, revision: bigint): Promise<CorrectionDocument | undefined> {
    const { items } = await this.readModels
      .live()
      .query<CorrectionDocument>(CORRECTIONS.model, { index: 'correction', equals: { correctionId }, limit: 1 });
    return items.find((document) => document.revision >= revision);
  }
}
