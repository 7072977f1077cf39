import { Command } from '@nestjs/cqrs';
import type { GameSettled } from '../../domain/settlement/settlement';
import type { RecordingContext } from '../recording/recording-context';

export interface Settled extends Pick<GameSettled, 'revision' | 'formulaVersion' | 'sha256'> {
  readonly settlementId: string;
}

/** Makes the box score of a game as of an instant (ISO 8601 UTC with milliseconds) one that can be cited. */
export class SettleGameCommand extends Command<Settled> {
  constructor(
    readonly gameId: string,
    readonly at: string,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
