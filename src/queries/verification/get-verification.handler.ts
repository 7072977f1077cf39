import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { unknownGame } from '../reading/unknown-game';
import { EVIDENCE, type Evidence } from './evidence';
import { GetVerificationQuery } from './get-verification.query';
import { readJournal } from './heads';
import { reportBody } from './report';
import { verifyWithAround } from './verify-game';

@QueryHandler(GetVerificationQuery)
export class GetVerificationHandler implements IQueryHandler<GetVerificationQuery> {
  constructor(@Inject(EVIDENCE) private readonly evidence: Evidence) {}

  async execute({ gameId }: GetVerificationQuery): Promise<object> {
    const journal = await readJournal(this.evidence.ledger);
    const report = await verifyWithAround(gameId, { ...this.evidence, journal });
    if (report === undefined) throw unknownGame(gameId);
    return { gameId, ...reportBody(report) };
  }
}
