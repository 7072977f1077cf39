import type { GameClock } from './game-clock';
import type { PlayLog } from './play-log';
import type { Random } from './random';
import type { Span } from './rates';
import type { Side } from './side';

/** A game under way. */
export interface Game {
  readonly random: Random;
  readonly clock: GameClock;
  readonly log: PlayLog;
  readonly home: Side;
  readonly away: Side;
}

export function opponent(game: Game, side: Side): Side {
  return side === game.home ? game.away : game.home;
}

export function draw(game: Game, [low, high]: Span): number {
  return game.random.around(low, high);
}

/** Lets the game clock stand for a while. */
export function pause(game: Game, span: Span): void {
  game.clock.stop(draw(game, span));
}

/** One of the keys of a table of relative frequencies. */
export function drawKind<K extends string>(game: Game, table: Readonly<Record<K, number>>): K {
  const kinds = Object.keys(table) as K[];
  return game.random.weighted(kinds, (kind) => table[kind]) as K;
}
