import { Command } from '@nestjs/cqrs';
import type { ReasonCode } from '../../domain/corrections/case/case-events';
import type { RequestedChanges } from '../../domain/corrections/requested-change';
import type { Opened } from '../correcting/correction-desk';
import type { RequestIdentity } from '../correcting/correction-id';
import type { RecordingContext } from '../recording/recording-context';

/** A scoring change, with its reason. */
export interface CorrectionAsked {
  readonly reasonCode: ReasonCode;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly requested: RequestedChanges;
  /** Applied at once, and audited afterwards: for the scorer's crew while the game goes on. */
  readonly fastPath: boolean;
}

/** Asks for an official scoring change. */
export class RequestCorrectionCommand extends Command<Opened> {
  constructor(
    readonly gameId: string,
    readonly asked: CorrectionAsked,
    readonly identity: RequestIdentity,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
