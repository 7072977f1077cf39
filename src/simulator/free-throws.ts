import { type Game, pause } from './game';
import { qualified } from './play-log';
import { rates } from './rates';
import { changeLineUps, replaceFouledOut } from './rotation';
import type { Member, Side } from './side';

/** A player's trip to the line. */
export interface Trip {
  readonly side: Side;
  readonly shooter: Member;
  readonly count: number;
  readonly foulPlayId: number;
  readonly qualifiers: readonly string[];
  readonly kind?: 'technical' | 'flagrant';
  /** The shooter's team has the ball afterwards, so that a last miss is dead too. */
  readonly keepsBall: boolean;
}

/** Shoots them all and tells how the last one went; the teams may change before it. */
export function shootFreeThrows(game: Game, trip: Trip): { made: boolean; playId: number } {
  replaceFouledOut(game);
  let last = { made: false, playId: 0 };
  for (let number = 1; number <= trip.count; number += 1) {
    if (number === trip.count && number > 1) changeLineUps(game, trip.shooter);
    pause(game, rates.pause.freeThrow);
    last = shootOne(game, trip, number);
    if (!last.made && (number < trip.count || trip.keepsBall)) deadBallRebound(game, trip.side, last.playId);
  }
  return last;
}

function shootOne(game: Game, trip: Trip, number: number): { made: boolean; playId: number } {
  const made = game.random.chance(trip.shooter.player.freeThrow);
  if (made) trip.side.score += 1;
  const playId = game.log.add({
    type: 'freeThrow',
    made,
    number,
    of: trip.count,
    teamId: trip.side.team.teamId,
    personId: trip.shooter.player.personId,
    foulPlayId: trip.foulPlayId,
    ...(trip.kind && { kind: trip.kind }),
    ...qualified(trip.qualifiers),
  });
  return { made, playId };
}

/** The feed's placeholder after a miss that nobody could rebound: so every miss has a rebound. */
function deadBallRebound(game: Game, side: Side, missId: number): void {
  game.log.add({
    type: 'rebound',
    kind: 'deadBall',
    teamId: side.team.teamId,
    shotPlayId: missId,
    qualifiers: ['team', 'deadball'],
  });
}
