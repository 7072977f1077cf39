import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { BoxScoreController } from './box-score/box-score.controller';
import { GetPastBoxScoreHandler } from './box-score/get-past-box-score.handler';
import { GetBoxScoreHandler } from './box-score/get-box-score.handler';
import { DiffController } from './diff/diff.controller';
import { GetDiffHandler } from './diff/get-diff.handler';
import { CorrectionController } from './corrections/correction.controller';
import { CorrectionsController } from './corrections/corrections.controller';
import { GetCorrectionHandler } from './corrections/get-correction.handler';
import { ListCorrectionsHandler } from './corrections/list-corrections.handler';
import { GameCases } from './history/game-cases';
import { GetHistoryHandler } from './history/get-history.handler';
import { HistoryController } from './history/history.controller';
import { LeadersController } from './leaders/leaders.controller';
import { ListLeadersHandler } from './leaders/list-leaders.handler';
import { GetLineageHandler } from './lineage/get-lineage.handler';
import { LineageController } from './lineage/lineage.controller';
import { GetLineUpsHandler } from './line-ups/get-line-ups.handler';
import { LineUpsController } from './line-ups/line-ups.controller';
import { ListPlayerGamesHandler } from './player-games/list-player-games.handler';
import { PlayerGamesController } from './player-games/player-games.controller';
import { GetPlayerSeasonHandler } from './player-season/get-player-season.handler';
import { PlayerSeasonController } from './player-season/player-season.controller';
import { ListPlaysHandler } from './plays/list-plays.handler';
import { PlaysController } from './plays/plays.controller';
import { ListPossessionsHandler } from './possessions/list-possessions.handler';
import { PossessionsController } from './possessions/possessions.controller';
import { GetProofHandler } from './proof/get-proof.handler';
import { ProofController } from './proof/proof.controller';
import { GameDocuments } from './reading/game-documents';
import { GameSnapshots } from './reading/game-snapshot';
import { PastGames } from './reading/past-games';
import { ListGamesHandler } from './score-board/list-games.handler';
import { ScoreBoardController } from './score-board/score-board.controller';
import { SealKeysController } from './seal-keys/seal-keys.controller';
import { SeasonTables } from './seasons/season-tables';
import { GetSettlementHandler } from './settlement/get-settlement.handler';
import { SettlementController } from './settlement/settlement.controller';
import { ListShotsHandler } from './shots/list-shots.handler';
import { ShotsController } from './shots/shots.controller';
import { GetTeamSeasonHandler } from './team-season/get-team-season.handler';
import { TeamSeasonController } from './team-season/team-season.controller';
import { evidenceWith } from './verification/evidence';
import type { FreshDocuments } from './verification/fresh-documents';
import { GetVerificationHandler } from './verification/get-verification.handler';
import { VerificationController } from './verification/verification.controller';

/** The read side. */
@Module({
  imports: [CqrsModule],
  controllers: [
    ...[ScoreBoardController, BoxScoreController, PlaysController, HistoryController],
    ...[DiffController, LineageController, SettlementController],
    ...[LineUpsController, PossessionsController, ShotsController],
    ...[PlayerGamesController, PlayerSeasonController, TeamSeasonController, LeadersController],
    ...[CorrectionsController, CorrectionController],
    ...[ProofController, VerificationController, SealKeysController],
  ],
  providers: [
    ...[GameDocuments, GameSnapshots, PastGames, GameCases, SeasonTables],
    ...[GetBoxScoreHandler, GetPastBoxScoreHandler, ListPlaysHandler, GetHistoryHandler, ListGamesHandler],
    ...[GetLineUpsHandler, ListPossessionsHandler, ListShotsHandler],
    ...[ListPlayerGamesHandler, GetPlayerSeasonHandler, GetTeamSeasonHandler, ListLeadersHandler],
    ...[GetDiffHandler, GetLineageHandler, GetSettlementHandler],
    ...[ListCorrectionsHandler, GetCorrectionHandler],
    ...[GetProofHandler, GetVerificationHandler],
  ],
})
export class QueriesModule {
  static with(fresh: FreshDocuments): DynamicModule {
    return { module: QueriesModule, providers: [evidenceWith(fresh)] };
  }
}
