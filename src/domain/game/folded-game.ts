import type { BoxScore, GameSheet } from '../box-score/box-score';
import type { Flag } from '../box-score/flag';
import { GameFold, type PlayOutcome } from '../box-score/game-fold';
import type { GameTotals } from '../line-ups/game-totals';
import type { Stint } from '../line-ups/stint';
import { StintFold } from '../line-ups/stint-fold';
import { type GameMoment, isBy } from '../plays/game-moment';
import type { Possession } from '../possessions/possession';
import { PossessionFold } from '../possessions/possession-fold';
import type { Play } from '../plays/play';
import { compareGameOrder } from '../plays/game-order';
import type { Formulas } from '../formula-version';
import type { EffectivePlay } from '../plays/effective-play';
import type { RuleSet } from '../rules/rule-set';
import { ruleSetNamed } from '../rules/rule-sets';
import { contestedVoidings, effectivePlays } from './effective-plays';
import type { GameEvent, GameScheduled } from './events';
import { evolve } from './evolve';
import { FollowingFold } from './following-fold';
import { type GameState, initialState, isOver } from './game-state';

/** A play that stands, and what it turned out to be. */
export interface FoldedPlay extends PlayOutcome {
  readonly play: Play;
}

/** How a game is looked at: by the formulas in force and as of its last play, unless told otherwise. */
export interface FoldView {
  readonly formulas?: Formulas;
  /** As of then by the game clock: later plays don't count (S21). */
  readonly at?: GameMoment;
}

/**
 * A game and its fold, kept in step with its events. A play at the end of the game is folded onto what is there;
 * a late or changed one, a roster or a scoring change folds the game again.
 */
export class FoldedGame {
  private fold: GameFold | undefined;
  private folded: FoldedPlay[] = [];
  private cut: FollowingFold<FoldedPlay, StintFold> | undefined;
  private walked: FollowingFold<FoldedPlay, PossessionFold> | undefined;
  /** Of the plays that stand, whether all count. */
  private whole = true;

  constructor(
    private current: GameState = initialState(),
    readonly view: FoldView = {},
  ) {}

  get state(): GameState {
    return this.current;
  }

  advance(events: readonly GameEvent[]): void {
    const last = this.folded.at(-1)?.play;
    this.current = evolve(this.current, events);
    const onTop = this.fold !== undefined && this.view.at === undefined && this.current.cases.length === 0;
    const plays = onTop ? playsAtEnd(events, last) : undefined;
    if (plays) for (const play of plays) this.foldPlay(play);
    else this.fold = undefined;
  }

  /** The last period has run to its end; of a game as of a clock, one asks about a moment within it. */
  get completed(): boolean {
    this.foldAgain();
    return isOver(this.current.status) && this.whole && this.view.at?.clock === undefined;
  }

  /** The plays that stand, in game order. */
  plays(): readonly FoldedPlay[] {
    this.foldAgain();
    return this.folded;
  }

  /** Every flag of the game so far. */
  flags(): readonly Flag[] {
    return [...rosterFlags(this.current), ...voidingFlags(this.current, this.view), ...this.foldAgain().flags];
  }

  /** @throws Error for a game that was never scheduled */
  boxScore(): BoxScore {
    const box = this.foldAgain().boxScore({ completed: this.completed });
    return { ...box, flags: this.flags() };
  }

  /** What ratings are made of. @throws Error for a game that was never scheduled */
  totals(): GameTotals {
    return this.stintFold().totals({ completed: this.completed });
  }

  /** The stretches in which neither line-up changes. @throws Error for a game that was never scheduled */
  stints(): readonly Stint[] {
    return this.stintFold().stints({ completed: this.completed });
  }

  /** The last one may go on though the game is over: plays alone tell. @throws Error for a game that was never scheduled */
  possessions(): readonly Possession[] {
    const plays = this.plays();
    this.walked ??= new FollowingFold(new PossessionFold(...this.sheetAndRules()));
    return this.walked.after(plays).possessions();
  }

  private stintFold(): StintFold {
    const plays = this.plays();
    this.cut ??= new FollowingFold(new StintFold(...this.sheetAndRules()));
    return this.cut.after(plays);
  }

  private foldAgain(): GameFold {
    if (this.fold) return this.fold;
    this.fold = new GameFold(...this.sheetAndRules());
    this.folded = [];
    this.cut = undefined;
    this.walked = undefined;
    const standing = effectivePlays(this.current);
    const counting = standing.filter(({ play }) => counts(play, this.view));
    this.whole = counting.length === standing.length;
    for (const play of counting) this.foldPlay(play);
    return this.fold;
  }

  /** What the game is folded with. @throws Error for a game that was never scheduled */
  sheetAndRules(): [GameSheet, RuleSet] {
    const { schedule } = this.current;
    if (!schedule) throw new Error('a game is folded only after it was scheduled');
    return [gameSheet(schedule, this.current), ruleSetNamed(schedule.rules, this.view.formulas)];
  }

  private foldPlay(effective: EffectivePlay): void {
    this.folded.push({ play: effective.play, ...(this.fold as GameFold).apply(effective) });
  }
}

function rosterFlags({ rosterInferred }: GameState): readonly Flag[] {
  return rosterInferred
    ? [{ code: 'roster-inferred', detail: 'The rosters and who starts were inferred from the plays.' }]
    : [];
}

/** A void play is not in the fold, which notes the other conflicts. */
function voidingFlags(state: GameState, view: FoldView): readonly Flag[] {
  const detail = 'The feed has changed what an official correction has voided.';
  return contestedVoidings(state)
    .filter((play) => counts(play, view))
    .map(({ playId }) => ({ code: 'conflict', playId, detail }));
}

function counts(play: Play, { at }: FoldView): boolean {
  return at === undefined || isBy(at, play);
}

/** The plays that events add behind `last`, in game order; `undefined` where the events do anything else to the plays or to who may play. */
function playsAtEnd(events: readonly GameEvent[], last: Play | undefined): EffectivePlay[] | undefined {
  const plays: EffectivePlay[] = [];
  let behind = last;
  for (const event of events) {
    if (STATUS_EVENTS.has(event.type)) continue;
    if (event.type !== 'PlayRecorded') return undefined;
    const { play } = event.data;
    if (behind && compareGameOrder(behind, play) >= 0) return undefined;
    const feedScore = event.metadata?.feedScore;
    plays.push(feedScore === undefined ? { play } : { play, feedScore });
    behind = play;
  }
  return plays;
}

const STATUS_EVENTS: ReadonlySet<GameEvent['type']> = new Set([
  'GameStarted',
  'GameCompleted',
  'GameClosed',
  'GameReopened',
  'NoteAdded',
] as const);

/** Who plays, in roster order. */
export function gameSheet({ homeTeam, awayTeam }: GameScheduled, { rosters }: GameState): GameSheet {
  const sheet = (teamId: number): GameSheet['home'] => ({ teamId, players: rosters.get(teamId)?.players ?? [] });
  return { home: sheet(homeTeam.teamId), away: sheet(awayTeam.teamId) };
}
