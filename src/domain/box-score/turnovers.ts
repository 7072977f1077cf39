import type { TurnoverPlay } from '../plays/play';
import { credited } from './credit';
import type { GameInProgress } from './game-in-progress';
import { opponentOf, type Side } from './side';

/** A turnover of a player or of the team, with its steal. */
export function countTurnover(play: TurnoverPlay, side: Side, game: GameInProgress): void {
  credited(play.personId, { play, side }, game).turnovers += 1;
  if (play.stealPersonId === undefined) return;
  credited(play.stealPersonId, { play, side: opponentOf(side) }, game).steals += 1;
}
