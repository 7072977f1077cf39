import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Metrics } from '../../observability/metrics';
import { GameWriter } from '../recording/game-writer';
import { measure, tally } from '../reporting/tally';
import { type FeedSynced, SyncFeedCommand } from './sync-feed.command';

@CommandHandler(SyncFeedCommand)
export class SyncFeedHandler implements ICommandHandler<SyncFeedCommand> {
  constructor(
    private readonly games: GameWriter,
    private readonly metrics: Metrics,
  ) {}

  async execute({ gameId, file, context }: SyncFeedCommand): Promise<FeedSynced> {
    const { revision, events } = await this.games.execute(gameId, { type: 'SyncFeed', ...file }, context);
    const counts = tally(file.plays.length, events);
    measure(this.metrics, counts);
    return { ...counts, revision };
  }
}
