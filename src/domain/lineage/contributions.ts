import { GameFold } from '../box-score/game-fold';
import type { CellValue } from '../corrections/box-score-diff';
import type { FoldedGame } from '../game/folded-game';
import { formatClock, parseDuration } from '../plays/clock';
import { type CellName, cellOf } from './cell';

/** What a play adds to a cell: a number, a duration, or the text that the cell becomes. */
export interface Contribution {
  readonly playId: number;
  readonly value: CellValue;
}

/**
 * What every play adds to each of some cells that are counted from plays: the box score after it less the box score before. So they add up to the cell
 * whatever the rules of the fold, in one pass over the game. What the end of a game adds is its last play's.
 */
export function contributions(
  game: FoldedGame,
  cells: readonly CellName[],
): ReadonlyMap<CellName, readonly Contribution[]> {
  const fold = new GameFold(...game.sheetAndRules());
  const found = new Map(cells.map((cell) => [cell, [] as Contribution[]]));
  const plays = game.plays();
  let before = valuesOf(cells, fold.boxScore());
  for (const [at, { play }] of plays.entries()) {
    fold.apply({ play });
    const completed = game.completed && at === plays.length - 1;
    const after = valuesOf(cells, fold.boxScore({ completed }));
    for (const [index, cell] of cells.entries()) {
      const [was, is] = [before[index] ?? null, after[index] ?? null];
      if (was !== is) found.get(cell)?.push({ playId: play.playId, value: added(was, is) });
    }
    before = after;
  }
  return found;
}

function valuesOf(cells: readonly CellName[], box: Parameters<typeof cellOf>[0]): readonly (CellValue | undefined)[] {
  return cells.map((cell) => cellOf(box, cell));
}

function added(was: CellValue, is: CellValue): CellValue {
  if (typeof is === 'number') return is - (typeof was === 'number' ? was : 0);
  const [from, to] = [was, is].map((value) => (typeof value === 'string' ? parseDuration(value) : undefined));
  return to === undefined ? is : formatClock(to - (from ?? 0));
}
