import { FORMULA_VERSION } from '../../domain/formula-version';
import { periodPlaysId } from '../../read-models/documents/period-plays-document';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import type { ProjectedGame } from './projected-game';

/** Something that happened in one period. It is never changed, only replaced. */
interface Placed {
  readonly period: number;
}

interface Rows<Row extends Placed> {
  readonly all: readonly Row[];
  /** Those that were written before. */
  readonly written: WeakMap<Row, string>;
  /** What is written of a row: itself, unless told otherwise. */
  readonly drawn?: (row: Row) => object;
}

/** The rows of every period that was touched after `since`, those that lost all of theirs included. */
export function periodRowsDocuments<Row extends Placed>(
  { gameId, periods }: ProjectedGame,
  rows: Rows<Row>,
  since: bigint,
): PeriodRowsDocument[] {
  const touched = [...periods.revisions].filter(([, revision]) => revision > since);
  return touched.map(([period, revision]) => ({
    _id: periodPlaysId(gameId, period),
    gameId,
    period,
    revision,
    formulaVersion: FORMULA_VERSION,
    rows: rows.all.filter((row) => row.period === period).map((row) => textOf(row, rows)),
  }));
}

function textOf<Row extends Placed>(row: Row, { written, drawn = same }: Rows<Row>): string {
  const before = written.get(row);
  if (before !== undefined) return before;
  const text = JSON.stringify(drawn(row));
  written.set(row, text);
  return text;
}

function same(row: object): object {
  return row;
}
