import type { ShotPlay } from '../../domain/plays/play';
import { chartedShot } from '../../domain/shots/charted-shot';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { periodRowsDocuments } from '../game/period-rows-documents';
import type { ProjectedGame } from '../game/projected-game';

export function shotDocuments(game: ProjectedGame, since: bigint): PeriodRowsDocument[] {
  return periodRowsDocuments(game, since, (period) =>
    game.recorded.folded
      .plays()
      .flatMap(({ play }) => (play.type === 'shot' && play.period === period ? rowOf(play) : [])),
  );
}

/** Rows that were written before: a changed shot is another object. */
const WRITTEN = new WeakMap<ShotPlay, string>();

function rowOf(shot: ShotPlay): string {
  let row = WRITTEN.get(shot);
  if (row === undefined) WRITTEN.set(shot, (row = JSON.stringify(chartedShot(shot))));
  return row;
}
