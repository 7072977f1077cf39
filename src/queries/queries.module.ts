import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { BoxScoreController } from './box-score/box-score.controller';
import { GetBoxScoreHandler } from './box-score/get-box-score.handler';
import { GetHistoryHandler } from './history/get-history.handler';
import { HistoryController } from './history/history.controller';
import { ListPlaysHandler } from './plays/list-plays.handler';
import { PlaysController } from './plays/plays.controller';
import { GameDocuments } from './reading/game-documents';
import { GameSnapshots } from './reading/game-snapshot';
import { ListGamesHandler } from './score-board/list-games.handler';
import { ScoreBoardController } from './score-board/score-board.controller';

/** The read side. */
@Module({
  imports: [CqrsModule],
  controllers: [ScoreBoardController, BoxScoreController, PlaysController, HistoryController],
  providers: [GameDocuments, GameSnapshots, GetBoxScoreHandler, ListPlaysHandler, GetHistoryHandler, ListGamesHandler],
})
export class QueriesModule {}
