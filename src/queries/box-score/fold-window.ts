import type { GameSheet, TeamBoxScore } from '../../domain/box-score/box-score';
import type { Flag } from '../../domain/box-score/flag';
import { foldGame } from '../../domain/box-score/game-fold';
import { periodsOf, type Window } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
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
  const completed = isOver(box.status);
  const { home, away } = foldGame(sheetOf(box), ruleSetNamed(box.rules), rows, { window, completed });
  return {
    flags: flagsIn(window, rows, box.flags),
    homeTeam: named(home, box.homeTeam),
    awayTeam: named(away, box.awayTeam),
  };
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

function named(folded: TeamBoxScore, { tricode, name, players }: NamedTeamBoxScore): NamedTeamBoxScore {
  const names = new Map(players.map((player) => [player.personId, player.name]));
  return {
    ...folded,
    tricode,
    name,
    players: folded.players.map((player) => ({ ...player, name: names.get(player.personId) ?? '' })),
  };
}
