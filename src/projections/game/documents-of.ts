import { rateBoxScore } from '../../domain/ratings/rated-box-score';
import { BOX_SCORES } from '../../read-models/documents/box-score-document';
import { GAMES } from '../../read-models/documents/game-document';
import { GAME_TOTALS } from '../../read-models/documents/game-totals-document';
import { LINE_UPS } from '../../read-models/documents/line-ups-document';
import { PLAYS } from '../../read-models/documents/period-plays-document';
import { PLAYER_GAMES } from '../../read-models/documents/player-game-document';
import { POSSESSIONS } from '../../read-models/documents/possessions-model';
import { SHOTS } from '../../read-models/documents/shots-model';
import type { Commit } from '../../read-models/read-models';
import { boxScoreDocument } from '../box-scores/box-score-document';
import { gameTotalsDocument } from '../game-totals/game-totals-document';
import { gameDocument } from '../games/game-document';
import { lineUpsDocument } from '../line-ups/line-ups-document';
import { playerGameDocuments } from '../player-games/player-game-documents';
import { periodPlaysDocuments } from '../plays/period-plays-documents';
import { possessionDocuments } from '../possessions/possession-documents';
import { shotDocuments } from '../shots/shot-documents';
import type { ProjectedGame } from './projected-game';

/** Every document of a game as it is now; of its plays, possessions and shots, those periods that were touched after revision `since`. None before it is scheduled. */
export function documentsOf(game: ProjectedGame, since: bigint): Commit['documents'] {
  const { folded } = game.recorded;
  const { schedule } = folded.state;
  if (schedule === undefined) return [];
  const totals = folded.totals();
  const box = rateBoxScore(folded.boxScore(), totals);
  const plays = periodPlaysDocuments(game, box.flags, since);
  return [
    ...plays.map((document) => ({ model: PLAYS.model, document })),
    ...possessionDocuments(game, since).map((document) => ({ model: POSSESSIONS.model, document })),
    ...shotDocuments(game, since).map((document) => ({ model: SHOTS.model, document })),
    { model: LINE_UPS.model, document: lineUpsDocument(game, schedule) },
    ...playerGameDocuments(game, schedule, box).map((document) => ({ model: PLAYER_GAMES.model, document })),
    { model: BOX_SCORES.model, document: boxScoreDocument(game, schedule, box) },
    { model: GAME_TOTALS.model, document: gameTotalsDocument(game, schedule, box, totals) },
    { model: GAMES.model, document: gameDocument(game, schedule, box) },
  ];
}
