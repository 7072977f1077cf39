import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { impactOfCase } from '../../domain/corrections/case/impact-of-case';
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
    const scorers = await readScorers(request, game, this.ledger);
    const said = comment === undefined ? {} : { comment };
    const approval = { type: 'ApproveCorrection', actor: context.actor.id, scorers, ...said } as const;
    const approved = await this.cases.execute(correctionId, approval, context);
    const { state, revision } = await this.process.settle(correctionId, context);
    // Another process was faster, and found that it does not fit.
    if (state.returned !== undefined && state.returns > approved.returns && revision === undefined)
      throw new Refusal('no-longer-fits', `the correction was returned: ${state.returned}`);
    return {
      state,
      diff: impactOfCase(correctionId, request, game).diff,
      ...(revision !== undefined && { revision }),
    };
  }
}
