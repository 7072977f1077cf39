import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Metrics } from '../../observability/metrics';
import { GameWriter, type Recorded } from '../recording/game-writer';
import { InTurn } from '../recording/in-turn';
import { measure, tally } from '../reporting/tally';
import { FeedConfirmations } from './feed-confirmations';
import { type FeedSynced, SyncFeedCommand } from './sync-feed.command';

@CommandHandler(SyncFeedCommand)
export class SyncFeedHandler implements ICommandHandler<SyncFeedCommand> {
  private readonly turns = new InTurn();

  constructor(
    private readonly games: GameWriter,
    private readonly confirmations: FeedConfirmations,
    private readonly metrics: Metrics,
  ) {}

  async execute(command: SyncFeedCommand): Promise<FeedSynced> {
    const { gameId, file, context } = command;
    const { fileTime } = file;
    const { revision, events } =
      fileTime === undefined
        ? await this.games.execute(gameId, { type: 'SyncFeed', ...file }, context)
        : await this.turns.take(gameId, () => this.takeDated(command, fileTime));
    const counts = tally(file.plays.length, events);
    measure(this.metrics, counts);
    return { ...counts, revision };
  }

  /** Files with a time take turns, so that none is judged before the one ahead of it is remembered. */
  private async takeDated({ gameId, file, context }: SyncFeedCommand, fileTime: string): Promise<Recorded> {
    const confirmedTime = await this.confirmations.newest(gameId);
    const recorded = await this.games.execute(
      gameId,
      { type: 'SyncFeed', ...file, ...(confirmedTime !== undefined && { confirmedTime }) },
      context,
    );
    const { fileTime: known = '' } = recorded.game.state;
    if (fileTime > known) await this.confirmations.confirm(gameId, fileTime, context);
    return recorded;
  }
}
