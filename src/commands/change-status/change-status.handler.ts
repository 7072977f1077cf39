import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { GameWriter } from '../recording/game-writer';
import { ChangeStatusCommand } from './change-status.command';

@CommandHandler(ChangeStatusCommand)
export class ChangeStatusHandler implements ICommandHandler<ChangeStatusCommand> {
  constructor(private readonly games: GameWriter) {}

  async execute({ gameId, status, context }: ChangeStatusCommand): Promise<bigint> {
    const { revision } = await this.games.execute(gameId, { type: 'ChangeStatus', status }, context);
    return revision;
  }
}
