import type { ShotPlay } from '../../domain/plays/play';
import { chartedShot } from '../../domain/shots/shot-chart';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

const WRITTEN = new WeakMap<ShotPlay, string>();

export function shotDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  const shots = game.folded.plays().flatMap(({ play }) => (play.type === 'shot' ? play : []));
  return periodRowsDocuments(game, { all: shots, written: WRITTEN, drawn: chartedShot }, since);
}
