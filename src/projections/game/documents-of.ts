import { rateBoxScore } from '../../domain/ratings/rated-box-score';
import { BOX_SCORES } from '../../read-models/documents/box-score-document';
import { GAMES } from '../../read-models/documents/game-document';
import { LINE_UPS } from '../../read-models/documents/line-ups-document';
import { PLAYS } from '../../read-models/documents/period-plays-document';
import { POSSESSIONS } from '../../read-models/documents/possessions-model';
import { SHOTS } from '../../read-models/documents/shots-model';
import type { Commit } from '../../read-models/read-models';
import { boxScoreDocument } from '../box-scores/box-score-document';
import { gameDocument } from '../games/game-document';
import { lineUpsDocument } from '../line-ups/line-ups-document';
import { periodPlaysDocuments } from '../plays/period-plays-documents';
import { possessionDocuments } from '../possessions/possession-documents';
import { shotDocuments } from '../shots/shot-documents';
import type { ProjectedGame } from './projected-game';

/**
 * The documents of a game that are written with every event, as it is now; of its plays, possessions and shots, those periods that were touched after
 * revision `since`. None before it is scheduled.
 */
export function documentsOf(game: ProjectedGame, since: bigint): Commit['documents'] {
  const { folded } = game.recorded;
  const { schedule } = folded.state;
  if (schedule === undefined) return [];
  const box = rateBoxScore(folded.boxScore(), folded.totals());
  const plays = periodPlaysDocuments(game, box.flags, since);
  return [
    ...plays.map((document) => ({ model: PLAYS.model, document })),
    ...possessionDocuments(game, since).map((document) => ({ model: POSSESSIONS.model, document })),
    ...shotDocuments(game, since).map((document) => ({ model: SHOTS.model, document })),
    { model: LINE_UPS.model, document: lineUpsDocument(game, schedule) },
    { model: BOX_SCORES.model, document: boxScoreDocument(game, schedule, box) },
    { model: GAMES.model, document: gameDocument(game, schedule, box) },
  ];
}
