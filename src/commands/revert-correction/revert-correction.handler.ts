import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { revertImpact } from '../../domain/corrections/impact';
import { checkRevert } from '../../domain/corrections/revert';
import { Refusal } from '../../domain/game/refusal';
import { CorrectionDesk, type Opened } from '../correcting/correction-desk';
import { CaseWriter } from '../recording/case-writer';
import { RevertCorrectionCommand } from './revert-correction.command';

@CommandHandler(RevertCorrectionCommand)
export class RevertCorrectionHandler implements ICommandHandler<RevertCorrectionCommand> {
  constructor(
    private readonly desk: CorrectionDesk,
    private readonly cases: CaseWriter,
  ) {}

  async execute({ correctionId, reason, identity, context }: RevertCorrectionCommand): Promise<Opened> {
    const undone = await this.cases.read(correctionId);
    if (undone === undefined) throw new Refusal('unknown-correction', `there is no correction ${correctionId}`);
    const { gameId, reasonCode, approvalsNeeded } = undone.request;
    return this.desk.open(
      identity,
      {
        asked: { gameId, requester: context.actor.id, reasonCode, reason, evidence: [], reverts: correctionId },
        propose: (game) => {
          checkRevert(correctionId, game);
          return {
            changes: [],
            approvalsNeeded: Math.max(approvalsNeeded, revertImpact(correctionId, game).approvalsNeeded),
          };
        },
      },
      context,
    );
  }
}
