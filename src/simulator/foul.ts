import { type Game, pause } from './game';
import { qualified } from './play-log';
import { rates } from './rates';
import { type Member, type Side, mayFoul } from './side';

const CAREFUL_FROM = 5;

export interface FoulCall {
  readonly by: Side;
  readonly drawn: Member;
  readonly descriptor: 'shooting' | 'loose ball' | 'flagrant-type-1' | 'take' | undefined;
  /** Free throws, or two where the fouling team is in the penalty. */
  readonly shots: 1 | 2 | 3 | 'inPenalty';
}

export interface Foul {
  readonly playId: number;
  readonly freeThrows: number;
}

/** A personal foul of the defence (or for a loose ball). Nobody left who may foul: no call, `undefined`. */
export function callFoul(game: Game, call: FoulCall): Foul | undefined {
  const fouler = pickFouler(game, call.by);
  if (!fouler) return undefined;
  const penalty = countTeamFoul(game, call.by);
  const freeThrows = call.shots === 'inPenalty' ? (penalty ? 2 : 0) : call.shots;
  fouler.fouls += 1;
  const playId = game.log.add({
    type: 'foul',
    kind: 'personal',
    teamId: call.by.team.teamId,
    personId: fouler.player.personId,
    drawnPersonId: call.drawn.player.personId,
    ...(call.descriptor && { descriptor: call.descriptor }),
    ...qualified([...(penalty ? ['inpenalty'] : []), ...(freeThrows ? [`${freeThrows}freethrow`] : [])]),
  });
  pause(game, rates.pause.foul);
  return { playId, freeThrows };
}

/** The foul of an attacker: personal, but never a team foul and never free throws. */
export function callOffensiveFoul(game: Game, by: Side, fouler: Member, drawn: Member): number {
  fouler.fouls += 1;
  const charge = game.random.chance(rates.turnover.charge);
  return game.log.add({
    type: 'foul',
    kind: 'offensive',
    teamId: by.team.teamId,
    personId: fouler.player.personId,
    drawnPersonId: drawn.player.personId,
    ...(charge && { descriptor: 'charge' }),
  });
}

/** Counts a team foul and says whether it is punished with free throws: the fifth of a quarter, the fourth of an overtime, the second of the last two minutes. */
function countTeamFoul(game: Game, side: Side): boolean {
  side.teamFouls += 1;
  if (game.clock.left <= 2 * 6000) side.lateTeamFouls += 1;
  return side.teamFouls >= (game.clock.overtime ? 4 : 5) || side.lateTeamFouls >= 2;
}

function pickFouler(game: Game, side: Side): Member | undefined {
  return game.random.weighted(mayFoul(side), (member) => member.player.fouling * care(member));
}

/** How a player's fouls so far hold him back. */
export function care(member: Member): number {
  return member.fouls >= CAREFUL_FROM ? rates.foul.withFive : 1;
}
