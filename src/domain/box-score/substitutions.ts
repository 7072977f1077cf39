import type { SubstitutionPlay } from '../plays/play';
import type { GameInProgress } from './game-in-progress';
import type { PlayerInGame } from './player-in-game';

/** A substitution, whole or one half of it. */
export function substitute(play: SubstitutionPlay, game: GameInProgress): void {
  const { now } = game.clock;
  const out = game.player(play.outPersonId);
  const comingIn = game.player(play.inPersonId);
  if (out !== undefined) lineUpOf(out, game).out(out, now);
  if (comingIn !== undefined) {
    lineUpOf(comingIn, game).in(comingIn, now);
    game.tally.noteComingIn(comingIn);
  }
  if (startsPeriod(play)) game.plusMinusLineUps.periodStarts(game.onCourt);
}

/** Those who begin a period are told by substitutions, where they are not those who ended the one before. */
export function startsPeriod(play: SubstitutionPlay): boolean {
  return play.qualifiers?.includes('startperiod') === true;
}

function lineUpOf(player: PlayerInGame, game: GameInProgress) {
  return game.teams[player.side].lineUp;
}
