import { Command } from '@nestjs/cqrs';
import type { Flag } from '../../domain/box-score/flag';
import type { ReportedPlay } from '../../domain/game/reported-play';
import type { RecordingContext } from '../recording/recording-context';
import type { Source } from '../reporting/sources';
import type { Tally } from '../reporting/tally';

/** What a source reports. */
export interface Report {
  readonly source: Source;
  readonly plays: readonly ReportedPlay[];
  readonly expectedRevision?: bigint;
}

export interface PlaysRecorded extends Tally {
  /** Of the game afterwards. */
  readonly revision: bigint;
  /** Of the plays in the report. */
  readonly flags: readonly Flag[];
}

/** Records plays, new, changed or known. */
export class RecordPlaysCommand extends Command<PlaysRecorded> {
  constructor(
    readonly gameId: string,
    readonly report: Report,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
