import type { EffectivePlay } from '../plays/effective-play';
import type { Play, ReboundKind } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { BoxScore, GameSheet, Score } from './box-score';
import type { Flag } from './flag';
import { checkPlay } from './checks';
import { countPlay } from './count-play';
import { GameInProgress } from './game-in-progress';
import { startsPeriod } from './substitutions';
import { teamBoxScore } from './team-box-score';
import type { Until } from './team-line';
import { periodsOf, type Window } from './window';

/** What a play turned out to be. */
export interface PlayOutcome {
  /** The running score of the whole game, also where a window is counted. */
  readonly scoreAfter: Score;
  /** Of a rebound. */
  readonly reboundKind?: ReboundKind;
}

export interface BoxScoreOptions {
  /** The game is over: its last period runs to 0:00 whatever the clock of its last play. */
  readonly completed?: boolean;
}

/**
 * Folds a game's plays, in game order and one at a time, into its box score. A window counts the plays of its periods alone: what comes before leaves
 * only the line-ups, the fouls and the score behind, and what comes after is not looked at.
 */
export class GameFold {
  private readonly game: GameInProgress;
  private readonly first: number;
  private readonly last: number;
  /** Whether the plays have come to the window. */
  private begun = false;
  /** Whether they have left it. */
  private over = false;
  /** Whether those who begin the window have all been told. */
  private settled = false;

  /** @throws RangeError for a window that is none */
  constructor(
    private readonly sheet: GameSheet,
    rules: RuleSet,
    window: Window = 'game',
  ) {
    const periods = periodsOf(window);
    if (periods === undefined)
      throw new RangeError(`${window} is no window of a game: game, q1 to q4, h1, h2, ot1 to ot10`);
    [this.first, this.last] = periods;
    this.game = new GameInProgress(sheet, rules);
  }

  /** Takes the next play in game order. @throws RangeError where its clock is none */
  apply(effective: EffectivePlay): PlayOutcome {
    const { play } = effective;
    const { game } = this;
    this.enter(play);
    if (this.over) return { scoreAfter: game.score };
    const clockBackwards = game.moveTo(play);
    const reboundKind = countPlay(play, game);
    checkPlay(effective, clockBackwards, game);
    return reboundKind === undefined ? { scoreAfter: game.score } : { scoreAfter: game.score, reboundKind };
  }

  /** The running score of the whole game. */
  get score(): Score {
    return this.game.score;
  }

  /** What was irregular in the plays so far. */
  get flags(): readonly Flag[] {
    return this.game.irregularities.all;
  }

  /** The box score after the plays so far. Changes nothing: a live game's can be drawn after every play. */
  boxScore({ completed = false }: BoxScoreOptions = {}): BoxScore {
    const game = this.begun ? this.game : new GameInProgress(this.sheet, this.game.rules);
    const until = this.until(game, completed);
    return {
      home: teamBoxScore('home', game, until),
      away: teamBoxScore('away', game, until),
      flags: game.irregularities.all,
    };
  }

  private enter(play: Play): void {
    if (!this.begun && play.period >= this.first) {
      this.begun = true;
      this.settled = false;
      this.game.countFrom(this.first);
    }
    if (play.period > this.last) this.over = true;
    if (this.settled || tellsWhoStarts(play)) return;
    this.settled = true;
    this.game.notePlaying();
  }

  private until({ clock }: GameInProgress, completed: boolean): Until {
    if (this.over) return { now: clock.endOf(this.last), periodOver: true };
    if (completed) return { now: clock.endOf(clock.period), periodOver: true };
    return { now: clock.now, periodOver: clock.left === 0 };
  }
}

/** @param plays in game order */
export function foldGame(
  sheet: GameSheet,
  rules: RuleSet,
  plays: Iterable<EffectivePlay>,
  options: BoxScoreOptions & { readonly window?: Window } = {},
): BoxScore {
  const fold = new GameFold(sheet, rules, options.window);
  for (const play of plays) fold.apply(play);
  return fold.boxScore(options);
}

function tellsWhoStarts(play: Play): boolean {
  return play.type === 'periodStart' || (play.type === 'substitution' && startsPeriod(play));
}
