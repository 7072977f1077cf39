import { Command } from '@nestjs/cqrs';
import type { Impact } from '../../domain/corrections/impact';
import type { RequestedChanges } from '../../domain/corrections/requested-change';

export interface Preview extends Impact {
  /** Of the game that it was seen against, a decimal string. */
  readonly atRevision: string;
}

/** Asks what a scoring change would do; records nothing. */
export class PreviewCorrectionCommand extends Command<Preview> {
  constructor(
    readonly gameId: string,
    readonly requested: RequestedChanges,
  ) {
    super();
  }
}
