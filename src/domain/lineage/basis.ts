import type { GameTotals } from '../line-ups/game-totals';
import type { CellName } from './cell';
import { madeOf } from './made-of';
import { ratingTerms } from './rating-terms';

/** What a cell comes from in the end: cells that are counted from plays, and who was on court. */
export interface Basis {
  readonly cells: readonly CellName[];
  /** Whose substitutions move it. */
  readonly players: readonly number[];
}

export function basisOf(cell: CellName, totals: GameTotals): Basis {
  const { scope, id, stat } = cell;
  const rating = ratingTerms(totals, cell);
  if (rating) {
    const players = rating.terms.flatMap((term) => term.whileOnCourt ?? playerOf(term) ?? []);
    return { cells: rating.terms.map(countedCell), players: [...new Set(players)] };
  }
  if (COURSE.has(stat)) return { cells: [cell, ...scoresOf(totals)], players: [] };
  const parts = madeOf(stat) ?? [stat];
  return {
    cells: parts.map((part) => ({ scope, id, stat: part })),
    players: ON_COURT.has(stat) ? playersIn(cell) : [],
  };
}

function playerOf({ scope, id, stat }: CellName): number | undefined {
  return scope === 'player' && stat === 'minutes' ? id : undefined;
}

function playersIn({ scope, id }: CellName): readonly number[] {
  return scope === 'player' ? [id] : [];
}

/** The box score has no trips to the line: they are told by the throws. */
function countedCell({ scope, id, stat }: CellName): CellName {
  return { scope, id, stat: stat === 'freeThrowTrips' ? 'freeThrowsAttempted' : stat };
}

function scoresOf({ home, away }: GameTotals): readonly CellName[] {
  return [home, away].map(({ teamId }) => ({ scope: 'team', id: teamId, stat: 'score' }));
}

/** Statistics that move with who is on court. */
const ON_COURT: ReadonlySet<string> = new Set(['minutes', 'played', 'plus', 'minus', 'plusMinusPoints']);

/** Statistics of the course of the score: a play may move what later ones add. */
const COURSE: ReadonlySet<string> = new Set([
  'biggestLead',
  'biggestLeadScore',
  'biggestScoringRun',
  'biggestScoringRunScore',
  'leadChanges',
  'timesTied',
  'timeLeading',
]);
