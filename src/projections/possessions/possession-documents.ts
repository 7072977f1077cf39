import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

export function possessionDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  const possessions = game.recorded.folded.possessions();
  return periodRowsDocuments(game, since, (period) =>
    possessions.filter((possession) => possession.period === period).map((possession) => JSON.stringify(possession)),
  );
}
