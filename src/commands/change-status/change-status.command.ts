import { Command } from '@nestjs/cqrs';
import type { ChangeStatus } from '../../domain/game/decide/command';
import type { RecordingContext } from '../recording/recording-context';

export type RequestedStatus = ChangeStatus['status'];

/** Moves a game to another status. Answers the game's revision. */
export class ChangeStatusCommand extends Command<bigint> {
  constructor(
    readonly gameId: string,
    readonly status: RequestedStatus,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
