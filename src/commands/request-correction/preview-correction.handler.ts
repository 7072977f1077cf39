import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { impactOf } from '../../domain/corrections/impact';
import { GameWriter } from '../recording/game-writer';
import { type Preview, PreviewCorrectionCommand } from './preview-correction.command';
import { resolveRequest } from './resolve-request';

@CommandHandler(PreviewCorrectionCommand)
export class PreviewCorrectionHandler implements ICommandHandler<PreviewCorrectionCommand> {
  constructor(private readonly games: GameWriter) {}

  async execute({ gameId, requested }: PreviewCorrectionCommand): Promise<Preview> {
    const { revision, state } = await this.games.read(gameId);
    return { atRevision: String(revision), ...impactOf(resolveRequest(requested, state), state) };
  }
}
