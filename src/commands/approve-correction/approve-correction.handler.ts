import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { impactOfCase } from '../../domain/corrections/case/impact-of-case';
import { changesConcerned } from '../../domain/corrections/changes-concerned';
import { Refusal } from '../../domain/game/refusal';
import { LEDGER } from '../../engines.module';
import type { Ledger } from '../../ledger/ledger';
import { CorrectionProcess } from '../correcting/correction-process';
import { readScorers } from '../correcting/read-scorers';
import { CaseWriter } from '../recording/case-writer';
import { GameWriter } from '../recording/game-writer';
import { type Approved, ApproveCorrectionCommand } from './approve-correction.command';

@CommandHandler(ApproveCorrectionCommand)
export class ApproveCorrectionHandler implements ICommandHandler<ApproveCorrectionCommand> {
  constructor(
    private readonly games: GameWriter,
    private readonly cases: CaseWriter,
    private readonly process: CorrectionProcess,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {}

  async execute({ correctionId, comment, context }: ApproveCorrectionCommand): Promise<Approved> {
    const known = await this.cases.read(correctionId);
    if (known === undefined) throw new Refusal('unknown-correction', `there is no correction ${correctionId}`);
    const { request } = known;
    const { state: game } = await this.games.read(request.gameId);
    const scorers = await readScorers(changesConcerned(request, game), request.gameId, this.ledger);
    const said = comment === undefined ? {} : { comment };
    const approval = { type: 'ApproveCorrection', actor: context.actor.id, scorers, ...said } as const;
    await this.cases.execute(correctionId, approval, context);
    const { state, revision } = await this.process.settle(correctionId, context);
    return {
      state,
      diff: impactOfCase(correctionId, request, game).diff,
      ...(revision !== undefined && { revision }),
    };
  }
}
