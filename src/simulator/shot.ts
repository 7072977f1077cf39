import type { ShotPlay } from '../domain/plays/play';
import { callFoul } from './foul';
import { type Game, drawKind } from './game';
import { qualified } from './play-log';
import { type Phase, type Possession, pointsQualifiers, turnOver } from './possession';
import { rates } from './rates';
import { type Zone, locate } from './shot-location';
import { type Member, onCourt } from './side';
import { afterBasket } from './stoppage';

/** How the league names the shots of a zone. */
const kinds: Readonly<Record<Zone, readonly { subType: string; descriptor?: string }[]>> = {
  rim: [
    { subType: 'Layup', descriptor: 'driving' },
    { subType: 'Layup', descriptor: 'cutting' },
    { subType: 'Layup' },
    { subType: 'DUNK' },
    { subType: 'DUNK', descriptor: 'alley-oop' },
  ],
  paint: [
    { subType: 'Jump Shot', descriptor: 'driving floating' },
    { subType: 'Hook' },
    { subType: 'Jump Shot', descriptor: 'turnaround' },
  ],
  midRange: [
    { subType: 'Jump Shot', descriptor: 'pullup' },
    { subType: 'Jump Shot', descriptor: 'fadeaway' },
  ],
  corner: [{ subType: 'Jump Shot' }],
  aboveBreak: [
    { subType: 'Jump Shot' },
    { subType: 'Jump Shot', descriptor: 'pullup' },
    { subType: 'Jump Shot', descriptor: 'step back' },
  ],
};

/** A shot from the floor, and what hangs on it: assist, block, the foul that makes it three or four points. */
export function takeShot(game: Game, possession: Possession): Phase {
  const shooter = game.random.weighted(onCourt(possession.offense), ({ player }) => player.usage) as Member;
  const zone = pickZone(game, possession, shooter);
  const made = game.random.chance(makingShare(possession, shooter, zone));
  const playId = made ? score(game, possession, shooter, zone) : miss(game, possession, shooter, zone);
  if (!made) return { phase: 'rebound', missId: playId };
  return andOne(game, possession, shooter, zone) ?? basket(game, possession);
}

function basket(game: Game, possession: Possession): Phase {
  afterBasket(game, possession.defense);
  return turnOver(possession, 'basket');
}

function pickZone(game: Game, { fastBreak }: Possession, { player }: Member): Zone {
  if (game.random.chance(player.threeShare)) return drawKind(game, rates.shot.three);
  return drawKind(game, fastBreak ? rates.shot.fastBreakTwo : rates.shot.two);
}

function makingShare({ offense, fastBreak }: Possession, { player }: Member, zone: Zone): number {
  return rates.shot.made[zone] + player.touch + offense.form + (fastBreak ? rates.shot.onFastBreak : 0);
}

function score(game: Game, possession: Possession, shooter: Member, zone: Zone): number {
  const { offense } = possession;
  offense.score += valueOf(zone);
  const mates = onCourt(offense).filter((member) => member !== shooter);
  const passer = game.random.chance(rates.shot.assisted[zone])
    ? game.random.weighted(mates, ({ player }) => player.passing)
    : undefined;
  const shot = describe(game, possession, shooter, zone);
  return game.log.add({ ...shot, made: true, ...(passer && { assistPersonId: passer.player.personId }) });
}

/** The feed tells a block twice: on the shot, and as a play that has no effect. */
function miss(game: Game, possession: Possession, shooter: Member, zone: Zone): number {
  const { defense } = possession;
  const shot = describe(game, possession, shooter, zone);
  if (!game.random.chance(rates.shot.blocked[zone])) return game.log.add({ ...shot, made: false });
  const blocker = game.random.weighted(onCourt(defense), ({ player }) => player.blocking) as Member;
  const { personId } = blocker.player;
  const playId = game.log.add({ ...shot, made: false, blockPersonId: personId });
  game.log.add({ type: 'block', teamId: defense.team.teamId, personId });
  return playId;
}

function andOne(game: Game, possession: Possession, shooter: Member, zone: Zone): Phase | undefined {
  if (!game.random.chance(rates.shot.andOne[zone])) return undefined;
  const foul = callFoul(game, { by: possession.defense, drawn: shooter, descriptor: 'shooting', shots: 1 });
  if (!foul) return undefined;
  const qualifiers = pointsQualifiers(possession);
  const trip = { side: possession.offense, shooter, count: 1, foulPlayId: foul.playId, qualifiers, keepsBall: false };
  return { phase: 'freeThrows', trip };
}

function describe(game: Game, possession: Possession, { player }: Member, zone: Zone) {
  const { offense } = possession;
  // Teams change baskets at half-time; overtime goes on as the second half did.
  const towardsRight = offense.home === game.clock.period <= 2;
  const inThePaint = zone === 'rim' || zone === 'paint';
  return {
    type: 'shot',
    shotValue: valueOf(zone),
    teamId: offense.team.teamId,
    personId: player.personId,
    ...game.random.pick(kinds[zone]),
    ...locate(game.random, zone, towardsRight),
    ...qualified([...(inThePaint ? ['pointsinthepaint'] : []), ...pointsQualifiers(possession)]),
  } satisfies Partial<ShotPlay>;
}

function valueOf(zone: Zone): 2 | 3 {
  return zone === 'corner' || zone === 'aboveBreak' ? 3 : 2;
}
