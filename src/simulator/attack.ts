import { type FoulCall, callFoul } from './foul';
import { type Game, draw, drawKind } from './game';
import { type Phase, type Possession, pointsQualifiers, resume, turnOver } from './possession';
import { rates } from './rates';
import { takeShot } from './shot';
import { type Member, onCourt } from './side';
import { heldBall, turnover } from './turnover';

/** One chance: the offence works the ball until something comes of it. */
export function attack(game: Game, possession: Possession): Phase {
  if (foulsOnPurpose(game, possession)) return intentionalFoul(game, possession);
  const seconds = draw(game, rates.secondsPerChance[possession.chance]);
  if (seconds >= game.clock.secondsLeft) return lastChance(game, possession);
  game.clock.run(seconds);
  switch (drawKind(game, rates.chance)) {
    case 'shot':
      return takeShot(game, possession);
    case 'turnover':
      return turnover(game, possession);
    case 'shootingFoul':
      return shootingFoul(game, possession);
    case 'personalFoul':
      return personalFoul(game, possession);
    case 'heldBall':
      return heldBall(game, possession);
    case 'kickedBall':
      return kickedBall(game, possession);
  }
}

/** No time for more than a shot at the buzzer, and not always for that. */
function lastChance(game: Game, possession: Possession): Phase {
  const { clock, random } = game;
  if (!random.chance(rates.shot.atTheBuzzer * Math.min(1, clock.secondsLeft / 4))) {
    clock.runTo(0);
    return turnOver(possession, 'deadBall');
  }
  clock.runTo(Math.min(clock.left, random.integer(0, 15) * 10));
  return takeShot(game, possession);
}

/** The attempt of a shooter who is fouled and misses is none. */
function shootingFoul(game: Game, possession: Possession): Phase {
  const onThree = game.random.chance(rates.shot.fouledOnThree);
  const shots = onThree ? 3 : 2;
  return foulOn(game, possession, { drawn: target(game, possession), descriptor: 'shooting', shots });
}

function personalFoul(game: Game, possession: Possession): Phase {
  const drawn = target(game, possession);
  if (!game.random.chance(rates.foul.flagrant)) {
    return foulOn(game, possession, { drawn, descriptor: undefined, shots: 'inPenalty' });
  }
  return foulOn(game, possession, { drawn, descriptor: 'flagrant-type-1', shots: 2 });
}

/** Down by a few in the last half minute, the defence stops the clock. */
function foulsOnPurpose(game: Game, { offense, defense }: Possession): boolean {
  const lead = offense.score - defense.score;
  const late = game.clock.period >= 4 && game.clock.left < 35 * 100 && game.clock.left > 200;
  return late && lead >= 2 && lead <= 9 && game.random.chance(rates.foul.intentional);
}

function intentionalFoul(game: Game, possession: Possession): Phase {
  const seconds = draw(game, rates.secondsPerChance.intentionalFoul);
  game.clock.run(Math.min(seconds, game.clock.secondsLeft - 0.5));
  return foulOn(game, possession, { drawn: target(game, possession), descriptor: 'take', shots: 'inPenalty' });
}

/** Calls a foul of the defence; without a call the play goes on to a shot. */
function foulOn(game: Game, possession: Possession, call: Omit<FoulCall, 'by'>): Phase {
  const foul = callFoul(game, { by: possession.defense, ...call });
  if (!foul) return takeShot(game, possession);
  if (foul.freeThrows === 0) return resume(game, possession);
  const flagrant = call.descriptor === 'flagrant-type-1';
  const trip = {
    side: possession.offense,
    shooter: call.drawn,
    count: foul.freeThrows,
    foulPlayId: foul.playId,
    qualifiers: pointsQualifiers(possession),
    keepsBall: flagrant,
    ...(flagrant && { kind: 'flagrant' as const }),
  };
  return { phase: 'freeThrows', trip };
}

/** Those who shoot most are fouled most. */
function target(game: Game, { offense }: Possession): Member {
  return game.random.weighted(onCourt(offense), ({ player }) => player.usage) as Member;
}

function kickedBall(game: Game, possession: Possession): Phase {
  const { team } = possession.defense;
  const { personId } = game.random.pick(onCourt(possession.defense)).player;
  game.log.add({ type: 'violation', subType: 'kicked ball', teamId: team.teamId, personId });
  return resume(game, possession);
}
