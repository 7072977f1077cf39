import type { Flag } from '../../domain/box-score/flag';
import type { FoldedPlay } from '../../domain/game/folded-game';
import { flagsByPlay, playRow } from '../../domain/game/play-row';
import type { RecordedGame } from '../../domain/game/recorded-game';
import { periodPlaysId, type PeriodPlaysDocument } from '../../read-models/documents/period-plays-document';
import type { ProjectedGame } from '../game/projected-game';

/** The plays of every period that was touched after `since`, those that lost all of theirs included. */
export function periodPlaysDocuments(
  { gameId, formulaVersion, periods, recorded }: ProjectedGame,
  flags: readonly Flag[],
  since: bigint,
): PeriodPlaysDocument[] {
  const touched = [...periods.revisions].filter(([, revision]) => revision > since);
  const flagged = flagsByPlay(flags);
  return touched.map(([period, revision]) => ({
    _id: periodPlaysId(gameId, period),
    gameId,
    period,
    revision,
    formulaVersion,
    plays: rowsOf(recorded, period, flagged),
  }));
}

function rowsOf(game: RecordedGame, period: number, flagged: ReturnType<typeof flagsByPlay>): string[] {
  const rows = game.folded.plays().filter(({ play }) => play.period === period);
  return rows.map((folded) => rowOf(folded, game, flagged.get(folded.play.playId) ?? []));
}

/** Rows that were written before. A fold makes its plays once; names come with a roster, and a roster folds the game again. */
const WRITTEN = new WeakMap<FoldedPlay, { readonly flags: number; readonly row: string }>();

function rowOf(folded: FoldedPlay, { names }: RecordedGame, flags: readonly Flag[]): string {
  const written = WRITTEN.get(folded);
  // A fold takes back no flag, so another number of them is the only sign of other ones.
  if (written?.flags === flags.length) return written.row;
  const row = JSON.stringify(playRow(folded, names, flags));
  WRITTEN.set(folded, { flags: flags.length, row });
  return row;
}
