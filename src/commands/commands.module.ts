import { type FactoryProvider, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LEDGER } from '../engines.module';
import type { Ledger } from '../ledger/ledger';
import { SealKeys } from '../sealing/seal-keys';
import { AddNoteController } from './add-note/add-note.controller';
import { AddNoteHandler } from './add-note/add-note.handler';
import { ApproveCorrectionController } from './approve-correction/approve-correction.controller';
import { ApproveCorrectionHandler } from './approve-correction/approve-correction.handler';
import { CorrectionDesk } from './correcting/correction-desk';
import { CorrectionProcess } from './correcting/correction-process';
import { SettleCorrections } from './correcting/settle-corrections';
import { CaseWriter } from './recording/case-writer';
import { PreviewCorrectionHandler } from './request-correction/preview-correction.handler';
import { RequestCorrectionController } from './request-correction/request-correction.controller';
import { RequestCorrectionHandler } from './request-correction/request-correction.handler';
import { RevertCorrectionController } from './revert-correction/revert-correction.controller';
import { RevertCorrectionHandler } from './revert-correction/revert-correction.handler';
import { ReviewCorrectionController } from './review-correction/review-correction.controller';
import { ReviewCorrectionHandler } from './review-correction/review-correction.handler';
import { ChangeStatusController } from './change-status/change-status.controller';
import { ChangeStatusHandler } from './change-status/change-status.handler';
import { DeclareGameController } from './declare-game/declare-game.controller';
import { DeclareGameHandler } from './declare-game/declare-game.handler';
import { RecordPlaysController } from './record-plays/record-plays.controller';
import { RecordPlaysHandler } from './record-plays/record-plays.handler';
import { GameWriter } from './recording/game-writer';
import { FeedConfirmations } from './sync-feed/feed-confirmations';
import { SettleGameController } from './settle-game/settle-game.controller';
import { SettleGameHandler } from './settle-game/settle-game.handler';
import { SyncFeedController } from './sync-feed/sync-feed.controller';
import { SyncFeedHandler } from './sync-feed/sync-feed.handler';

const onLedger = <Part>(type: new (ledger: Ledger) => Part): FactoryProvider<Part> => ({
  provide: type,
  useFactory: (ledger: Ledger) => new type(ledger),
  inject: [LEDGER],
});

/** The write side. */
@Module({
  imports: [CqrsModule],
  controllers: [
    DeclareGameController,
    RecordPlaysController,
    SyncFeedController,
    ChangeStatusController,
    AddNoteController,
    RequestCorrectionController,
    ApproveCorrectionController,
    ReviewCorrectionController,
    RevertCorrectionController,
    SettleGameController,
  ],
  providers: [
    {
      provide: GameWriter,
      useFactory: (ledger: Ledger, keys: SealKeys) => new GameWriter(ledger, undefined, keys.sign),
      inject: [LEDGER, SealKeys],
    },
    onLedger(CaseWriter),
    onLedger(FeedConfirmations),
    {
      provide: CorrectionProcess,
      useFactory: (games: GameWriter, cases: CaseWriter, ledger: Ledger) => new CorrectionProcess(games, cases, ledger),
      inject: [GameWriter, CaseWriter, LEDGER],
    },
    {
      provide: CorrectionDesk,
      useFactory: (games: GameWriter, cases: CaseWriter, process: CorrectionProcess) =>
        new CorrectionDesk(games, cases, process),
      inject: [GameWriter, CaseWriter, CorrectionProcess],
    },
    SettleCorrections,
    DeclareGameHandler,
    RecordPlaysHandler,
    SyncFeedHandler,
    ChangeStatusHandler,
    AddNoteHandler,
    RequestCorrectionHandler,
    PreviewCorrectionHandler,
    ApproveCorrectionHandler,
    ReviewCorrectionHandler,
    RevertCorrectionHandler,
    SettleGameHandler,
  ],
})
export class CommandsModule {}
