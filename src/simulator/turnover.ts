import { type Game, drawKind } from './game';
import { type Phase, type Possession, resume, turnOver } from './possession';
import { rates } from './rates';
import { type Member, mayFoul, onCourt } from './side';
import { callOffensiveFoul, care } from './foul';
import { deadBall } from './stoppage';

type TurnoverKind = keyof typeof rates.turnover.kinds;

/** Nobody's fault but the team's. */
const TEAM_TURNOVERS: readonly TurnoverKind[] = ['shot clock', '5-second violation'];
const STEALABLE: readonly TurnoverKind[] = ['bad pass', 'lost ball'];

/** The ball is lost without a shot. */
export function turnover(game: Game, possession: Possession): Phase {
  const kind = drawKind(game, rates.turnover.kinds);
  if (kind === 'offensive foul') return offensiveFoul(game, possession);
  if (TEAM_TURNOVERS.includes(kind)) {
    const { teamId } = possession.offense.team;
    game.log.add({ type: 'turnover', kind, teamId, qualifiers: ['team'] });
    return deadBallTurnover(game, possession);
  }
  const stolen = STEALABLE.includes(kind) && game.random.chance(rates.turnover.stolen);
  const loser = handler(game, onCourt(possession.offense));
  if (stolen) return steal(game, possession, loser, kind);
  credit(game, possession, loser, { kind: STEALABLE.includes(kind) ? 'out-of-bounds' : kind });
  return deadBallTurnover(game, possession);
}

/** The feed tells a steal twice: on the turnover, and as a play that has no effect. */
function steal(game: Game, possession: Possession, loser: Member, kind: TurnoverKind): Phase {
  const thief = game.random.weighted(onCourt(possession.defense), ({ player }) => player.stealing) as Member;
  const { personId } = thief.player;
  credit(game, possession, loser, { kind, stealPersonId: personId });
  game.log.add({ type: 'steal', teamId: possession.defense.team.teamId, personId });
  return turnOver(possession, 'steal');
}

/** Foul and turnover go to the same man; with nobody who may foul, he travels. */
function offensiveFoul(game: Game, possession: Possession): Phase {
  const candidates = mayFoul(possession.offense);
  if (candidates.length === 0) {
    credit(game, possession, handler(game, onCourt(possession.offense)), { kind: 'traveling' });
    return deadBallTurnover(game, possession);
  }
  const fouler = game.random.weighted(candidates, (member) => member.player.usage * care(member)) as Member;
  const drawn = game.random.pick(onCourt(possession.defense));
  const foulPlayId = callOffensiveFoul(game, possession.offense, fouler, drawn);
  credit(game, possession, fouler, { kind: 'offensive foul', foulPlayId });
  return deadBallTurnover(game, possession);
}

function deadBallTurnover(game: Game, possession: Possession): Phase {
  deadBall(game, possession.defense);
  return turnOver(possession, 'deadBallTurnover');
}

/** Those who have the ball most lose it most. */
function handler(game: Game, five: readonly Member[]): Member {
  return game.random.weighted(five, ({ player }) => player.usage + player.passing) as Member;
}

function credit(
  game: Game,
  possession: Possession,
  { player }: Member,
  how: { kind: string; stealPersonId?: number; foulPlayId?: number },
): void {
  game.log.add({ type: 'turnover', teamId: possession.offense.team.teamId, personId: player.personId, ...how });
}

/** A held ball: the two jump for it, and losing the jump is losing the ball. */
export function heldBall(game: Game, possession: Possession): Phase {
  const { offense, defense } = possession;
  const [holder, other] = [handler(game, onCourt(offense)), game.random.pick(onCourt(defense))];
  const kept = game.random.chance(0.5);
  const winner = kept ? offense : defense;
  if (!kept) credit(game, possession, holder, { kind: 'lost ball' });
  game.log.add({
    type: 'jumpBall',
    subType: 'recovered',
    descriptor: 'heldball',
    teamId: winner.team.teamId,
    wonPersonId: (kept ? holder : other).player.personId,
    lostPersonId: (kept ? other : holder).player.personId,
    recoveredPersonId: game.random.pick(onCourt(winner)).player.personId,
  });
  return kept ? resume(game, possession) : turnOver(possession, 'deadBallTurnover');
}
