import type { Possession } from '../../domain/possessions/possession';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

const WRITTEN = new WeakMap<Possession, string>();

export function possessionDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  return periodRowsDocuments(game, { all: game.folded.possessions(), written: WRITTEN }, since);
}
