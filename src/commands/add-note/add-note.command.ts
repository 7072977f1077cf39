import { Command } from '@nestjs/cqrs';
import type { AddNote } from '../../domain/game/decide/command';
import type { RecordingContext } from '../recording/recording-context';

/** Annotates a game: a Last Two Minute report, a dispute. Answers the game's revision. */
export class AddNoteCommand extends Command<bigint> {
  constructor(
    readonly gameId: string,
    readonly note: Omit<AddNote, 'type'>,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
