import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { GameAsOf } from '../../domain/as-of/game-as-of';
import { readSettlement, settlementStream } from '../../domain/settlement/settlement';
import { LEDGER } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import { readFormulas } from '../../http/requests/formulas';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { PastGames } from '../reading/past-games';
import { GetSettlementQuery } from './get-settlement.query';

@QueryHandler(GetSettlementQuery)
export class GetSettlementHandler implements IQueryHandler<GetSettlementQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly past: PastGames,
  ) {}

  async execute({ settlementId }: GetSettlementQuery): Promise<Answer> {
    const stored = await this.read(settlementId);
    const { gameId, at, revision, formulaVersion, sha256 } = readSettlement(stored);
    const { game } = await this.past.known(gameId, { revision: BigInt(revision) });
    const asOf = new GameAsOf(game, { formulas: readFormulas(formulaVersion), timestamp: at });
    const { recordedAt: settledAt, actor } = stored.metadata;
    const body = {
      settlementId,
      gameId,
      at,
      revision,
      formulaVersion,
      sha256,
      settledAt,
      actor,
      boxScore: asOf.boxScoreAnswer(),
    };
    return new Answer(body, `settlement;${sha256}`, 'for-ever');
  }

  private async read(settlementId: string): Promise<RecordedEvent> {
    for await (const event of this.ledger.readStream(settlementStream(settlementId), { limit: 1 })) return event;
    throw new Problem('unknown-settlement', `there is no settlement ${settlementId}`);
  }
}
