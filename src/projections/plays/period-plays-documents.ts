import type { Flag } from '../../domain/box-score/flag';
import { FORMULA_VERSION } from '../../domain/formula-version';
import { describePlay } from '../../domain/plays/description';
import { periodPlaysId, type PeriodPlaysDocument, type PlayRow } from '../../read-models/documents/period-plays-document';
import type { ProjectedGame } from '../game/projected-game';

/** The plays of every period that was touched after `since`, those that lost all of theirs included. */
export function periodPlaysDocuments(game: ProjectedGame, flags: readonly Flag[], since: bigint): PeriodPlaysDocument[] {
  const touched = [...game.periods.revisions].filter(([, revision]) => revision > since);
  const flagged = byPlay(flags);
  return touched.map(([period, revision]) => ({
    _id: periodPlaysId(game.gameId, period),
    gameId: game.gameId,
    period,
    revision,
    formulaVersion: FORMULA_VERSION,
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

function rowsOf(game: ProjectedGame, period: number, flagged: FlagsByPlay): PlayRow[] {
  const rows = game.folded.plays().filter(({ play }) => play.period === period);
  return rows.map(({ play, scoreAfter }) => ({
    play,
    score: scoreAfter,
    description: describePlay(play, game.names),
    flags: flagged.get(play.playId) ?? [],
  }));
}
