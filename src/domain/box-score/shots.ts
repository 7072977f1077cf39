import type { FreeThrowPlay, ShotPlay } from '../plays/play';
import type { Counts } from './counts';
import { credited } from './credit';
import type { GameInProgress } from './game-in-progress';
import { countOrigins } from './points-by-origin';
import { opponentOf, type Side } from './side';
import { isLiveBall } from './trips';

/** A field goal attempt with its assist or block. */
export function countShot(play: ShotPlay, side: Side, game: GameInProgress): void {
  const on = { play, side };
  const team = game.tally.teams[side];
  const shooter = credited(isHeave(play, game) ? undefined : play.personId, on, game);
  if (shooter === team.own && !play.made) team.fieldGoalAttempts += 1;
  else countAttempt(play, shooter);
  countOrigins(play, shooter, team.origins);
  if (play.made) {
    if (play.assistPersonId !== undefined) credited(play.assistPersonId, on, game).assists += 1;
    game.addPoints(side, play.shotValue, game.plusMinusLineUps.of(play, undefined, game.onCourt));
    return;
  }
  if (play.blockPersonId !== undefined) {
    credited(play.blockPersonId, { play, side: opponentOf(side) }, game).blocks += 1;
    shooter.blocksReceived += 1;
  }
  game.misses.add({ playId: play.playId, side, live: true });
}

/** One throw of a trip. Its points count to the line-ups that the season's rule names. */
export function countFreeThrow(play: FreeThrowPlay, side: Side, game: GameInProgress): void {
  const shooter = credited(play.personId, { play, side }, game);
  shooter.freeThrowsAttempted += 1;
  countOrigins(play, shooter, game.tally.teams[side].origins);
  if (!play.made) {
    game.misses.add({ playId: play.playId, side, live: isLiveBall(play) });
    return;
  }
  shooter.freeThrowsMade += 1;
  game.addPoints(side, 1, game.plusMinusLineUps.of(play, game.player(play.personId), game.onCourt));
}

/** From 2025-26 a long shot at the end of a quarter that misses is charged to nobody. */
function isHeave(play: ShotPlay, game: GameInProgress): boolean {
  return game.rules.heaves && !play.made && play.qualifiers?.includes('heave') === true;
}

function countAttempt({ shotValue, made }: ShotPlay, shooter: Counts): void {
  if (shotValue === 3) {
    shooter.threePointersAttempted += 1;
    if (made) shooter.threePointersMade += 1;
  } else {
    shooter.twoPointersAttempted += 1;
    if (made) shooter.twoPointersMade += 1;
  }
}
