import { shotChart } from '../../domain/shots/shot-chart';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

export function shotDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  const plays = game.folded.plays().map(({ play }) => play);
  return periodRowsDocuments(game, shotChart(plays), since);
}
