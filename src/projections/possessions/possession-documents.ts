import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

export function possessionDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  return periodRowsDocuments(game, game.folded.possessions(), since);
}
