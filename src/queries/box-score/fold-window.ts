import type { GameSheet } from '../../domain/box-score/box-score';
import type { Flag } from '../../domain/box-score/flag';
import { GameFold } from '../../domain/box-score/game-fold';
import { periodsOf, type Window } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
import { StintFold } from '../../domain/line-ups/stint-fold';
import { type RatedBoxScore, rateBoxScore, type RatedTeamBoxScore } from '../../domain/ratings/rated-box-score';
import { ruleSetNamed } from '../../domain/rules/rule-sets';
import type { BoxScoreDocument, NamedTeamBoxScore } from '../../read-models/documents/box-score-document';
import type { PlayRow } from '../../read-models/documents/period-plays-document';

/**
 * A stretch of a game: its plays folded again, with the names of its box score and those of its flags that concern the stretch.
 * @param rows all plays of the game: those behind the window tell that its last period is over
 */
export function foldWindow(
  window: Window,
  box: BoxScoreDocument,
  rows: readonly PlayRow[],
): Pick<BoxScoreDocument, 'flags' | 'homeTeam' | 'awayTeam'> {
  const { home, away } = foldRated(window, box, rows);
  return {
    flags: flagsIn(window, rows, box.flags),
    homeTeam: named(home, box.homeTeam),
    awayTeam: named(away, box.awayTeam),
  };
}

function foldRated(window: Window, box: BoxScoreDocument, rows: readonly PlayRow[]): RatedBoxScore {
  const [sheet, rules] = [sheetOf(box), ruleSetNamed(box.rules)];
  const fold = new GameFold(sheet, rules, window);
  const stints = new StintFold(sheet, rules, window);
  for (const row of rows) {
    fold.apply(row);
    stints.apply(row);
  }
  const completed = isOver(box.status);
  return rateBoxScore(fold.boxScore({ completed }), stints.totals({ completed }));
}

function sheetOf({ homeTeam, awayTeam }: BoxScoreDocument): GameSheet {
  return { home: homeTeam, away: awayTeam };
}

/** Those of the window's plays, and those of the game as a whole. */
function flagsIn(window: Window, rows: readonly PlayRow[], flags: readonly Flag[]): readonly Flag[] {
  const [first, last] = periodsOf(window) ?? [1, Infinity];
  const inside = new Set(
    rows.filter(({ play }) => play.period >= first && play.period <= last).map(({ play }) => play.playId),
  );
  return flags.filter(({ playId }) => playId === undefined || inside.has(playId));
}

function named(folded: RatedTeamBoxScore, { tricode, name, players }: NamedTeamBoxScore): NamedTeamBoxScore {
  const names = new Map(players.map((player) => [player.personId, player.name]));
  return {
    ...folded,
    tricode,
    name,
    players: folded.players.map((player) => ({ ...player, name: names.get(player.personId) ?? '' })),
  };
}
