import type { GameSheet } from '../box-score/box-score';
import type { Flag } from '../box-score/flag';
import { GameFold } from '../box-score/game-fold';
import { periodsIn, type Window } from '../box-score/window';
import { StintFold } from '../line-ups/stint-fold';
import type { Play } from '../plays/play';
import { type RatedBoxScore, rateBoxScore } from '../ratings/rated-box-score';
import type { RuleSet } from '../rules/rule-set';
import { nameBoxScore, type NamedBoxScore } from './named-box-score';

/** A game whose windows are asked for. */
export interface WindowedGame {
  readonly rules: RuleSet;
  readonly completed: boolean;
  /** All of it, in game order: those behind the window tell that its last period is over. */
  readonly plays: readonly { readonly play: Play }[];
}

/** A stretch of a game: its plays folded again, with the names of its box score and those of its flags that concern the stretch. */
export function foldWindow(window: Window, box: NamedBoxScore, game: WindowedGame): NamedBoxScore {
  const rated = foldRated(window, { home: box.homeTeam, away: box.awayTeam }, game);
  const { homeTeam, awayTeam } = box;
  const names = new Map([...homeTeam.players, ...awayTeam.players].map(({ personId, name }) => [personId, name]));
  return nameBoxScore({ ...rated, flags: flagsIn(window, game.plays, box.flags) }, { homeTeam, awayTeam, names });
}

function foldRated(window: Window, sheet: GameSheet, { rules, completed, plays }: WindowedGame): RatedBoxScore {
  const fold = new GameFold(sheet, rules, window);
  const stints = new StintFold(sheet, rules, window);
  for (const { play } of plays) {
    fold.apply({ play });
    stints.apply({ play });
  }
  return rateBoxScore(fold.boxScore({ completed }), stints.totals({ completed }));
}

/** Those of the window's plays, and those of the game as a whole. */
function flagsIn(window: Window, plays: WindowedGame['plays'], flags: readonly Flag[]): readonly Flag[] {
  const [first, last] = periodsIn(window);
  const inside = new Set(
    plays.filter(({ play }) => play.period >= first && play.period <= last).map(({ play }) => play.playId),
  );
  return flags.filter(({ playId }) => playId === undefined || inside.has(playId));
}
