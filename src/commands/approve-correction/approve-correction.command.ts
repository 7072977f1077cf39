import { Command } from '@nestjs/cqrs';
import type { CellChange } from '../../domain/corrections/box-score-diff';
import type { CaseState } from '../../domain/corrections/case/case-state';
import type { RecordingContext } from '../recording/recording-context';

export interface Approved {
  readonly state: CaseState;
  readonly diff: readonly CellChange[];
  /** Of the game, where the change is applied. */
  readonly revision?: bigint;
}

/** Approves a scoring change; the last approval that it needs applies it. */
export class ApproveCorrectionCommand extends Command<Approved> {
  constructor(
    readonly correctionId: string,
    readonly comment: string | undefined,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
