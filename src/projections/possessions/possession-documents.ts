import type { Possession } from '../../domain/possessions/possession';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

export function possessionDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  const possessions = game.recorded.folded.possessions();
  return periodRowsDocuments(game, since, (period) =>
    possessions.flatMap((possession) => (possession.period === period ? rowOf(possession) : [])),
  );
}

/** Rows that were written before: a possession that has changed is another object. */
const WRITTEN = new WeakMap<Possession, string>();

function rowOf(possession: Possession): string {
  let row = WRITTEN.get(possession);
  if (row === undefined) WRITTEN.set(possession, (row = JSON.stringify(possession)));
  return row;
}
