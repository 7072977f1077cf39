import { foldGame, GameFold } from '../../../src/domain/box-score/game-fold';
import { endedByTime } from '../../../src/domain/possessions/ended-by-time';
import type { Possession } from '../../../src/domain/possessions/possession';
import type { WalkedPlay } from '../../../src/domain/possessions/possession-fold';
import { possessionsOf } from '../../../src/domain/possessions/possessions-of';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { HOME, type Scorer, SHEET } from '../box-score/scorer';

export const RULES = ruleSetNamed('nba-2024');

/** The plays of a game, with what the fold found them to be. */
export function walked(game: Scorer): readonly WalkedPlay[] {
  const fold = new GameFold(SHEET, RULES);
  return game.plays.map((effective) => ({ play: effective.play, ...fold.apply(effective) }));
}

/** @param completed nothing more happens in the game */
export function possessions(game: Scorer, completed = false): readonly Possession[] {
  const played = possessionsOf(SHEET, RULES, walked(game));
  return completed ? endedByTime(played) : played;
}

/** `home: period-start to made-basket, 2 points (1 2)`. */
export function told(game: Scorer, completed = false): string[] {
  return possessions(game, completed).map(({ teamId, start, end, points, playIds }) => {
    const team = teamId === HOME ? 'home' : 'away';
    return `${team}: ${start.type} to ${end?.type ?? 'now'}, ${points} points (${playIds.join(' ')})`;
  });
}

/** As the box score counts them. */
export function counted(game: Scorer): [home: number, away: number] {
  const { home, away } = foldGame(SHEET, RULES, game.plays, { completed: true });
  return [home.statistics.possessions, away.statistics.possessions];
}
