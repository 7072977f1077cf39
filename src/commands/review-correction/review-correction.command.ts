import { Command } from '@nestjs/cqrs';
import type { AuditCorrection, RejectCorrection, WithdrawCorrection } from '../../domain/corrections/case/case-command';
import type { CaseState } from '../../domain/corrections/case/case-state';
import type { RecordingContext } from '../recording/recording-context';

/** Ends a case without applying it, or closes the audit of one that was applied at once. */
export class ReviewCorrectionCommand extends Command<CaseState> {
  constructor(
    readonly correctionId: string,
    readonly step: RejectCorrection | WithdrawCorrection | AuditCorrection,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
