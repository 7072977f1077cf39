import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { GameWriter } from '../recording/game-writer';
import { AddNoteCommand } from './add-note.command';

@CommandHandler(AddNoteCommand)
export class AddNoteHandler implements ICommandHandler<AddNoteCommand> {
  constructor(private readonly games: GameWriter) {}

  async execute({ gameId, note, context }: AddNoteCommand): Promise<bigint> {
    const { revision } = await this.games.execute(gameId, { type: 'AddNote', ...note }, context);
    return revision;
  }
}
