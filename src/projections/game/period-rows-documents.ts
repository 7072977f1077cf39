import { periodPlaysId } from '../../read-models/documents/period-plays-document';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import type { ProjectedGame } from './projected-game';

/** Something that happened in one period. */
interface Placed {
  readonly period: number;
}

/** The rows of every period that was touched after `since`, those that lost all of theirs included. */
export function periodRowsDocuments(
  { gameId, periods, formulaVersion }: ProjectedGame,
  rows: readonly Placed[],
  since: bigint,
): PeriodRowsDocument[] {
  const touched = [...periods.revisions].filter(([, revision]) => revision > since);
  return touched.map(([period, revision]) => ({
    _id: periodPlaysId(gameId, period),
    gameId,
    period,
    revision,
    formulaVersion,
    rows: rows.filter((row) => row.period === period).map((row) => JSON.stringify(row)),
  }));
}
