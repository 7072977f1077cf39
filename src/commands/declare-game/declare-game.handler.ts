import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { GameWriter } from '../recording/game-writer';
import { DeclareGameCommand } from './declare-game.command';

@CommandHandler(DeclareGameCommand)
export class DeclareGameHandler implements ICommandHandler<DeclareGameCommand> {
  constructor(private readonly games: GameWriter) {}

  async execute({ gameId, declaration, context }: DeclareGameCommand): Promise<bigint> {
    const { revision } = await this.games.execute(gameId, { type: 'DeclareGame', declaration }, context);
    return revision;
  }
}
