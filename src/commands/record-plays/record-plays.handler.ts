import { Logger } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Flag } from '../../domain/box-score/flag';
import type { FoldedGame } from '../../domain/game/folded-game';
import { Metrics } from '../../observability/metrics';
import { GameWriter } from '../recording/game-writer';
import { measure, tally } from '../reporting/tally';
import { type PlaysRecorded, RecordPlaysCommand } from './record-plays.command';

@CommandHandler(RecordPlaysCommand)
export class RecordPlaysHandler implements ICommandHandler<RecordPlaysCommand> {
  private readonly log = new Logger(RecordPlaysHandler.name);

  constructor(
    private readonly games: GameWriter,
    private readonly metrics: Metrics,
  ) {}

  async execute({ gameId, report, context }: RecordPlaysCommand): Promise<PlaysRecorded> {
    const recorded = await this.games.execute(gameId, { type: 'RecordPlays', ...report }, context);
    const counts = tally(report.plays.length, recorded.events);
    measure(this.metrics, counts);
    const playIds = new Set(report.plays.map(({ play }) => play.playId));
    return { ...counts, revision: recorded.revision, flags: this.flagsOf(recorded.game, playIds) };
  }

  /** The plays are recorded whatever the fold makes of them: a mistake of the fold's is ours to repair, not the feed's to send again. */
  private flagsOf(game: FoldedGame, playIds: ReadonlySet<number>): readonly Flag[] {
    try {
      return game.flags().filter(({ playId }) => playId !== undefined && playIds.has(playId));
    } catch (error) {
      this.log.error(error);
      return [];
    }
  }
}
