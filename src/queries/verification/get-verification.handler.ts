import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { patiently } from '../reading/patience';
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
    await this.projected();
    const journal = await readJournal(this.evidence.ledger);
    const report = await verifyWithAround(gameId, { ...this.evidence, journal });
    if (report === undefined) throw unknownGame(gameId);
    return { gameId, ...reportBody(report) };
  }

  /** Players' lines follow a play within a second or two: who asks sooner waits, so that they are compared too. */
  private async projected(): Promise<void> {
    const { ledger, projection } = this.evidence;
    const head = (await ledger.head()) ?? 0n;
    await patiently(async () => ((await projection.seasonsPosition()) ?? 0n) >= head || undefined);
  }
}
