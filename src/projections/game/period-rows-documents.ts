import { periodPlaysId } from '../../read-models/documents/period-plays-document';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import type { ProjectedGame } from './projected-game';

/** The rows of every period that was touched after `since`, those that lost all of theirs included. */
export function periodRowsDocuments(
  { gameId, periods, formulaVersion }: ProjectedGame,
  since: bigint,
  rowsOf: (period: number) => readonly string[],
): PeriodRowsDocument[] {
  const touched = [...periods.revisions].filter(([, revision]) => revision > since);
  return touched.map(([period, revision]) => ({
    _id: periodPlaysId(gameId, period),
    gameId,
    period,
    revision,
    formulaVersion,
    rows: rowsOf(period),
  }));
}
