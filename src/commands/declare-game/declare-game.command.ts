import { Command } from '@nestjs/cqrs';
import type { GameDeclaration } from '../../domain/game/game-declaration';
import type { RecordingContext } from '../recording/recording-context';

/** Declares a game and its rosters, or what has changed in them. Answers the game's revision. */
export class DeclareGameCommand extends Command<bigint> {
  constructor(
    readonly gameId: string,
    readonly declaration: GameDeclaration,
    readonly context: RecordingContext,
  ) {
    super();
  }
}
