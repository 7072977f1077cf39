import type { EffectivePlay } from '../plays/effective-play';
import type { ReboundKind } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { BoxScore, GameSheet, Score } from './box-score';
import { checkPlay } from './checks';
import { countPlay } from './count-play';
import type { Flag } from './flag';
import { GameInProgress } from './game-in-progress';
import { teamBoxScore } from './team-box-score';
import { untilNow } from './until';
import { periodsIn, type Window } from './window';

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
 * Folds a game's plays, in game order and one at a time, into its box score. A window counts the plays of its periods alone; the others leave the
 * line-ups, the fouls and the score of the game behind.
 */
export class GameFold {
  private readonly game: GameInProgress;

  /** @throws RangeError for a window that is none */
  constructor(sheet: GameSheet, rules: RuleSet, window: Window = 'game') {
    this.game = new GameInProgress(sheet, rules, periodsIn(window));
  }

  /** Takes the next play in game order. @throws RangeError where its clock is none */
  apply(effective: EffectivePlay): PlayOutcome {
    const { game } = this;
    const clockBackwards = game.moveTo(effective.play);
    const reboundKind = countPlay(effective.play, game);
    checkPlay(effective, clockBackwards, game);
    return reboundKind === undefined ? { scoreAfter: game.score } : { scoreAfter: game.score, reboundKind };
  }

  /** The running score of the whole game. */
  get score(): Score {
    return this.game.score;
  }

  /** What was irregular in the plays so far. */
  get flags(): readonly Flag[] {
    return this.game.counted.irregularities.all;
  }

  /** The box score after the plays so far. Changes nothing: a live game's can be drawn after every play. */
  boxScore({ completed = false }: BoxScoreOptions = {}): BoxScore {
    const until = untilNow(this.game, completed);
    return {
      home: teamBoxScore('home', this.game, until),
      away: teamBoxScore('away', this.game, until),
      flags: this.flags,
    };
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
