import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Metrics } from '../../observability/metrics';
import { GameWriter } from '../recording/game-writer';
import { measure, tally } from '../reporting/tally';
import { type PlaysRecorded, RecordPlaysCommand } from './record-plays.command';

@CommandHandler(RecordPlaysCommand)
export class RecordPlaysHandler implements ICommandHandler<RecordPlaysCommand> {
  constructor(
    private readonly games: GameWriter,
    private readonly metrics: Metrics,
  ) {}

  async execute({ gameId, report, context }: RecordPlaysCommand): Promise<PlaysRecorded> {
    const { revision, events, game } = await this.games.execute(gameId, { type: 'RecordPlays', ...report }, context);
    const counts = tally(report.plays.length, events);
    measure(this.metrics, counts);
    const reported = new Set(report.plays.map(({ play }) => play.playId));
    const flags = game.flags().filter(({ playId }) => playId !== undefined && reported.has(playId));
    return { ...counts, revision, flags };
  }
}
