import type { GameAsOf } from '../as-of/game-as-of';
import { type CellChange, diffBoxScores } from '../corrections/box-score-diff';
import type { FoldedGame } from '../game/folded-game';
import type { Play } from '../plays/play';
import { samePlay } from '../plays/same-play';
import { type Basis, basisOf } from './basis';
import type { CellName } from './cell';
import { contributions } from './contributions';

/** An event, and the plays that it touched; none where it is about the game. */
export interface Touch {
  readonly eventId: string;
  readonly playIds: readonly number[];
}

export interface ExplainedChange extends CellChange {
  /** Ids of the events in between that touched a play whose contribution to the cell differs. */
  readonly causes: readonly string[];
}

/**
 * The cells in which a game differs between two moments, with the events that made them differ. A cell that no single play has moved is explained by
 * the events about the game itself, its end or its rosters, and where there are none by all that happened.
 * @param between in the order of the stream
 */
export function explainDiff(from: GameAsOf, to: GameAsOf, between: readonly Touch[]): readonly ExplainedChange[] {
  const changes = diffBoxScores(from.countedAndRated(), to.countedAndRated());
  const moved = new MovedPlays(from.folded, to.folded, changes);
  return changes.map((change) => {
    const plays = moved.of(change);
    const causes = between.filter(({ playIds }) => playIds.some((playId) => plays.has(playId)));
    return { ...change, causes: explained(causes, between).map(({ eventId }) => eventId) };
  });
}

function explained(causes: readonly Touch[], between: readonly Touch[]): readonly Touch[] {
  if (causes.length > 0) return causes;
  const aboutTheGame = between.filter(({ playIds }) => playIds.length === 0);
  return aboutTheGame.length > 0 ? aboutTheGame : between;
}

/** Plays whose contributions differ between two folds. */
class MovedPlays {
  private readonly bases = new Map<CellName, readonly Basis[]>();
  private readonly moved = new Map<string, ReadonlySet<number>>();
  private readonly substitutions: readonly Substituted[];

  constructor(from: FoldedGame, to: FoldedGame, changes: readonly CellName[]) {
    const cells = new Map<string, CellName>();
    const totals = [from.totals(), to.totals()];
    for (const change of changes) {
      const bases = totals.map((each) => basisOf(change, each));
      this.bases.set(change, bases);
      for (const cell of bases.flatMap((basis) => basis.cells)) cells.set(keyOf(cell), cell);
    }
    const counted = [...cells.values()];
    const [before, after] = [contributions(from, counted), contributions(to, counted)];
    for (const cell of counted) this.moved.set(keyOf(cell), differing(before.get(cell) ?? [], after.get(cell) ?? []));
    this.substitutions = substituted(from, to);
  }

  of(change: CellName): ReadonlySet<number> {
    const bases = this.bases.get(change) ?? [];
    const players = new Set(bases.flatMap((basis) => basis.players));
    return new Set([
      ...bases.flatMap(({ cells }) => cells.flatMap((cell) => [...(this.moved.get(keyOf(cell)) ?? [])])),
      ...this.substitutions
        .filter(({ personIds }) => personIds.some((id) => players.has(id)))
        .map(({ playId }) => playId),
    ]);
  }
}

function keyOf({ scope, id, stat }: CellName): string {
  return `${scope} ${id} ${stat}`;
}

type Contributed = readonly { readonly playId: number; readonly value: unknown }[];

function differing(before: Contributed, after: Contributed): ReadonlySet<number> {
  const values = (all: Contributed) => new Map(all.map(({ playId, value }) => [playId, value]));
  const [was, is] = [values(before), values(after)];
  return new Set([...was.keys(), ...is.keys()].filter((playId) => was.get(playId) !== is.get(playId)));
}

interface Substituted {
  readonly playId: number;
  readonly personIds: readonly number[];
}

/** Substitutions that are in one of the two games alone, or not the same in both. */
function substituted(from: FoldedGame, to: FoldedGame): readonly Substituted[] {
  const [was, is] = [playsById(from), playsById(to)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((playId) => {
    const [a, b] = [was.get(playId), is.get(playId)];
    const personIds = [...substitutes(a), ...substitutes(b)];
    return personIds.length === 0 || (a && b && samePlay(a, b)) ? [] : { playId, personIds };
  });
}

function playsById(game: FoldedGame): ReadonlyMap<number, Play> {
  return new Map(game.plays().map(({ play }) => [play.playId, play]));
}

function substitutes(play: Play | undefined): readonly number[] {
  return play?.type === 'substitution' ? [play.inPersonId ?? [], play.outPersonId ?? []].flat() : [];
}
