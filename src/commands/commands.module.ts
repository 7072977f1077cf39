import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LEDGER } from '../engines.module';
import type { Ledger } from '../ledger/ledger';
import { ChangeStatusController } from './change-status/change-status.controller';
import { ChangeStatusHandler } from './change-status/change-status.handler';
import { DeclareGameController } from './declare-game/declare-game.controller';
import { DeclareGameHandler } from './declare-game/declare-game.handler';
import { RecordPlaysController } from './record-plays/record-plays.controller';
import { RecordPlaysHandler } from './record-plays/record-plays.handler';
import { GameWriter } from './recording/game-writer';
import { FeedConfirmations } from './sync-feed/feed-confirmations';
import { SyncFeedController } from './sync-feed/sync-feed.controller';
import { SyncFeedHandler } from './sync-feed/sync-feed.handler';

/** The write side. */
@Module({
  imports: [CqrsModule],
  controllers: [DeclareGameController, RecordPlaysController, SyncFeedController, ChangeStatusController],
  providers: [
    { provide: GameWriter, useFactory: (ledger: Ledger) => new GameWriter(ledger), inject: [LEDGER] },
    {
      provide: FeedConfirmations,
      useFactory: (ledger: Ledger) => new FeedConfirmations(ledger),
      inject: [LEDGER],
    },
    DeclareGameHandler,
    RecordPlaysHandler,
    SyncFeedHandler,
    ChangeStatusHandler,
  ],
})
export class CommandsModule {}
