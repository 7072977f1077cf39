import type { Flag } from '../../domain/box-score/flag';
import type { FoldedPlay } from '../../domain/game/folded-game';
import { describePlay } from '../../domain/plays/description';
import {
  periodPlaysId,
  type PeriodPlaysDocument,
  type PlayRow,
} from '../../read-models/documents/period-plays-document';
import type { ProjectedGame } from '../game/projected-game';

/** The plays of every period that was touched after `since`, those that lost all of theirs included. */
export function periodPlaysDocuments(
  game: ProjectedGame,
  flags: readonly Flag[],
  since: bigint,
): PeriodPlaysDocument[] {
  const touched = [...game.periods.revisions].filter(([, revision]) => revision > since);
  const flagged = byPlay(flags);
  return touched.map(([period, revision]) => ({
    _id: periodPlaysId(game.gameId, period),
    gameId: game.gameId,
    period,
    revision,
    formulaVersion: game.formulaVersion,
    plays: rowsOf(game, period, flagged),
  }));
}

type FlagsByPlay = ReadonlyMap<number, readonly Flag[]>;

function byPlay(flags: readonly Flag[]): FlagsByPlay {
  const flagged = new Map<number, Flag[]>();
  for (const flag of flags) {
    if (flag.playId === undefined) continue;
    const others = flagged.get(flag.playId);
    if (others) others.push(flag);
    else flagged.set(flag.playId, [flag]);
  }
  return flagged;
}

function rowsOf(game: ProjectedGame, period: number, flagged: FlagsByPlay): string[] {
  const rows = game.folded.plays().filter(({ play }) => play.period === period);
  return rows.map((folded) => rowOf(folded, game, flagged.get(folded.play.playId) ?? []));
}

/** Rows that were written before. A fold makes its plays once; names come with a roster, and a roster folds the game again. */
const WRITTEN = new WeakMap<FoldedPlay, { readonly flags: number; readonly row: string }>();

function rowOf(folded: FoldedPlay, { names }: ProjectedGame, flags: readonly Flag[]): string {
  const written = WRITTEN.get(folded);
  // A fold takes back no flag, so another number of them is the only sign of other ones.
  if (written?.flags === flags.length) return written.row;
  const { play, scoreAfter: score } = folded;
  const row = JSON.stringify({ play, score, description: describePlay(play, names), flags } satisfies PlayRow);
  WRITTEN.set(folded, { flags: flags.length, row });
  return row;
}
