import type { GameAsOf } from '../as-of/game-as-of';
import { opponentOf, type Side } from '../box-score/side';
import type { CellValue } from '../corrections/box-score-diff';
import { FoldedGame } from '../game/folded-game';
import { formatClock } from '../plays/clock';
import type { Play } from '../plays/play';
import { type CellName, cellOf } from './cell';
import { contributions } from './contributions';
import { madeOf } from './made-of';
import { type RatingTerm, ratingTerms } from './rating-terms';

/** Where a cell comes from. */
export interface Lineage {
  readonly value: CellValue;
  /** Of a cell that is counted: the plays that add up to it, in game order, and with 0 those that would without official changes. */
  readonly plays?: readonly ContributingPlay[];
  /** Of a player's minutes and plus/minus: they add up to it. */
  readonly stints?: readonly StintOfPlayer[];
  /** Of a rating or a share: what it is made of. */
  readonly cells?: readonly RatingTerm[];
}

export interface ContributingPlay {
  readonly play: Play;
  /** False where an official change voided it. */
  readonly stands: boolean;
  /** A number or a duration that adds up, or the text that the cell becomes. */
  readonly contribution: CellValue;
}

export interface StintOfPlayer {
  readonly period: number;
  readonly minutes: string;
  readonly plus: number;
  readonly minus: number;
  /** With whom, in roster order, himself included. */
  readonly personIds: readonly number[];
}

/** `undefined` where the box score has no such cell. */
export function lineageOf({ folded, formulas }: GameAsOf, cell: CellName): Lineage | undefined {
  const rating = formulas.ratings ? ratingTerms(folded.totals(), cell) : undefined;
  if (rating) return { value: rating.value, cells: rating.terms };
  const box = folded.boxScore();
  const value = cellOf(box, cell);
  if (value === undefined) return undefined;
  const parts = madeOf(cell.stat)?.map((stat) => ({ ...cell, stat }));
  if (parts) return { value, cells: parts.map((part) => ({ ...part, value: cellOf(box, part) ?? null })) };
  const plays = contributing(folded, cell);
  if (cell.scope === 'team' || !BY_STINT.has(cell.stat)) return { value, plays };
  const stints = stintsOf(folded, cell.id);
  return cell.stat === 'minutes' ? { value, stints } : { value, stints, plays };
}

const BY_STINT: ReadonlySet<string> = new Set(['minutes', 'plus', 'minus', 'plusMinusPoints']);

function contributing(game: FoldedGame, cell: CellName): readonly ContributingPlay[] {
  const standing = new Map(game.plays().map(({ play }) => [play.playId, play]));
  const found = contributionsTo(cell, game).map(({ playId, value }) => ({
    play: standing.get(playId) as Play,
    stands: true,
    contribution: value,
  }));
  return [...found, ...formerly(game, cell, standing, new Set(found.map(({ play }) => play.playId)))];
}

/** Plays that official changes have taken the cell away from: without them one can't tell why it is 9 and not 10. */
function formerly(
  game: FoldedGame,
  cell: CellName,
  standing: ReadonlyMap<number, Play>,
  still: ReadonlySet<number>,
): readonly ContributingPlay[] {
  if (game.state.cases.length === 0) return [];
  const uncorrected = new FoldedGame({ ...game.state, cases: [] }, game.view);
  const plays = new Map(uncorrected.plays().map(({ play }) => [play.playId, play]));
  return contributionsTo(cell, uncorrected)
    .filter(({ playId }) => !still.has(playId))
    .map(({ playId }) => {
      const play = standing.get(playId);
      return { play: play ?? (plays.get(playId) as Play), stands: play !== undefined, contribution: 0 };
    });
}

function contributionsTo(cell: CellName, game: FoldedGame) {
  return contributions(game, [cell]).get(cell) ?? [];
}

function stintsOf(game: FoldedGame, personId: number): readonly StintOfPlayer[] {
  return game.stints().flatMap((stint) => {
    const side = SIDES.find((each) => stint[each].onCourt.includes(personId));
    if (side === undefined) return [];
    return {
      period: stint.period,
      minutes: formatClock(stint.time),
      plus: stint[side].totals.points,
      minus: stint[opponentOf(side)].totals.points,
      personIds: stint[side].onCourt,
    };
  });
}

const SIDES: readonly Side[] = ['home', 'away'];
