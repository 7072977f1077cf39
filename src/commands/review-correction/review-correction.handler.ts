import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseState } from '../../domain/corrections/case/case-state';
import { CaseWriter } from '../recording/case-writer';
import { ReviewCorrectionCommand } from './review-correction.command';

@CommandHandler(ReviewCorrectionCommand)
export class ReviewCorrectionHandler implements ICommandHandler<ReviewCorrectionCommand> {
  constructor(private readonly cases: CaseWriter) {}

  execute({ correctionId, step, context }: ReviewCorrectionCommand): Promise<CaseState> {
    return this.cases.execute(correctionId, step, context);
  }
}
