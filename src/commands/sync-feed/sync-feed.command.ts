import { Command } from '@nestjs/cqrs';
import type { ReportedPlay } from '../../domain/game/reported-play';
import type { RecordingContext } from '../recording/recording-context';
import type { Source } from '../reporting/sources';
import type { Tally } from '../reporting/tally';

/** A feed's whole current file. */
export interface FeedFile {
  readonly source: Source;
  readonly plays: readonly ReportedPlay[];
  /** ISO 8601 UTC with milliseconds. */
  readonly fileTime?: string;
}

export interface FeedSynced extends Tally {
  /** Of the game afterwards. */
  readonly revision: bigint;
}

/** Records what has changed in a feed since its last file; what it lacks is voided. */
export class SyncFeedCommand extends Command<FeedSynced> {
  constructor(
    readonly gameId: string,
    readonly file: FeedFile,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
