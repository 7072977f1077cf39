import { callFoul } from './foul';
import { type Game, draw, drawKind, opponent } from './game';
import { type Phase, type Possession, pointsQualifiers, resume, turnOver } from './possession';
import { rates } from './rates';
import { type Side, onCourt } from './side';
import { deadBall } from './stoppage';

/** Somebody gets every live miss: a player, or a team where the whistle or the horn comes first. */
export function rebound(game: Game, possession: Possession, missId: number): Phase {
  const seconds = draw(game, rates.secondsPerChance.rebound);
  if (seconds >= game.clock.secondsLeft) return atTheHorn(game, possession, missId);
  game.clock.run(seconds);
  switch (drawKind(game, rates.rebound.after)) {
    case 'offense':
      creditPlayer(game, possession.offense, 'offensive', missId);
      possession.chance = 'afterOffensiveRebound';
      return secondChance(possession);
    case 'defense':
      creditPlayer(game, possession.defense, 'defensive', missId);
      return turnOver(possession, 'rebound');
    case 'teamOffense':
      return teamOffensive(game, possession, missId);
    case 'teamDefense':
      return teamDefensive(game, possession, missId);
  }
}

/** As the league's feed has it: the horn over a miss gives the team that shot an offensive rebound. */
function atTheHorn(game: Game, possession: Possession, missId: number): Phase {
  game.clock.runTo(0);
  creditTeam(game, possession.offense, 'offensive', missId);
  return turnOver(possession, 'deadBall');
}

function secondChance(possession: Possession): Phase {
  possession.fastBreak = false;
  possession.secondChance = true;
  return { phase: 'attack' };
}

function teamOffensive(game: Game, possession: Possession, missId: number): Phase {
  creditTeam(game, possession.offense, 'offensive', missId);
  secondChance(possession);
  const trip = looseBallFoul(game, possession.offense, pointsQualifiers(possession));
  return trip ? { phase: 'freeThrows', trip } : resume(game, possession);
}

function teamDefensive(game: Game, possession: Possession, missId: number): Phase {
  creditTeam(game, possession.defense, 'defensive', missId);
  const trip = looseBallFoul(game, possession.defense, []);
  if (!trip) deadBall(game, possession.defense);
  return turnOver(possession, 'deadBall', trip);
}

/** Now and then it was a foul that gave `ball` the rebound; `undefined` where it brings no free throws. */
function looseBallFoul(game: Game, ball: Side, qualifiers: readonly string[]) {
  if (!game.random.chance(rates.rebound.looseBallFoul)) return undefined;
  const shooter = game.random.pick(onCourt(ball));
  const foul = callFoul(game, {
    by: opponent(game, ball),
    drawn: shooter,
    descriptor: 'loose ball',
    shots: 'inPenalty',
  });
  if (!foul?.freeThrows) return undefined;
  return { side: ball, shooter, count: foul.freeThrows, foulPlayId: foul.playId, qualifiers, keepsBall: false };
}

function creditPlayer(game: Game, side: Side, kind: 'offensive' | 'defensive', missId: number): void {
  const skill = kind === 'offensive' ? 'offensiveRebounding' : 'defensiveRebounding';
  const member = game.random.weighted(onCourt(side), ({ player }) => player[skill]);
  game.log.add({
    type: 'rebound',
    kind,
    teamId: side.team.teamId,
    ...(member && { personId: member.player.personId }),
    shotPlayId: missId,
  });
}

function creditTeam(game: Game, side: Side, kind: 'offensive' | 'defensive', missId: number): void {
  game.log.add({ type: 'rebound', kind, teamId: side.team.teamId, shotPlayId: missId, qualifiers: ['team'] });
}
