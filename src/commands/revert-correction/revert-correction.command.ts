import { Command } from '@nestjs/cqrs';
import type { Opened } from '../correcting/correction-desk';
import type { RequestIdentity } from '../correcting/correction-id';
import type { RecordingContext } from '../recording/recording-context';

/** Asks that an official scoring change be undone: a case of its own. */
export class RevertCorrectionCommand extends Command<Opened> {
  constructor(
    readonly correctionId: string,
    readonly reason: string,
    readonly identity: RequestIdentity,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
