import { type Game, opponent } from './game';
import { type Member, type Side, fouledOut, onCourt } from './side';

/** Seconds on court that a coach plans for a starter and for a man off the bench. */
const STINT = { starter: [380, 620], bench: [260, 480] } as const;
/** Seconds of rest before a player goes in again. */
const REST = 150;
/** The first nine rotate. */
const ROTATION = 9;
const CLOSE = 10;
const DECIDED = 20;

interface Exchange {
  readonly out: Member;
  readonly in: Member;
}

/** Puts in for those who fouled out, at the dead ball of the foul. */
export function replaceFouledOut(game: Game): void {
  for (const side of [game.home, game.away]) {
    const leaving = onCourt(side).filter(fouledOut);
    substitute(game, side, exchanges(leaving, available(side)));
  }
}

/** Changes the line-ups as both coaches see fit; `stays` is not taken out (he has free throws to shoot). */
export function changeLineUps(game: Game, stays?: Member): void {
  for (const side of [game.home, game.away]) {
    const leaving = onCourt(side).filter((member) => member !== stays && wantedOut(game, side, member));
    substitute(game, side, exchanges(leaving, rested(game, side)));
  }
}

/** Picks the five who start a period: the starters after half-time, the best in overtime, else whoever is due. */
export function startersOfPeriod(game: Game): void {
  const { period } = game.clock;
  if (period === 1) return;
  if (period === 2 || period === 4) return changeLineUps(game);
  for (const side of [game.home, game.away]) bringInTheBest(game, side);
}

function bringInTheBest(game: Game, side: Side): void {
  const five = available(side, true).slice(0, 5);
  const leaving = onCourt(side).filter((member) => !five.includes(member));
  substitute(
    game,
    side,
    exchanges(
      leaving,
      five.filter((member) => !member.onCourt),
    ),
  );
}

function wantedOut(game: Game, side: Side, member: Member): boolean {
  if (fouledOut(member) || inFoulTrouble(game, member)) return true;
  const { starter } = member.player;
  if (closing(game, side)) return !starter;
  if (decided(game, side)) return starter;
  return game.clock.played - member.since >= member.stint;
}

/** A third foul in the first half, a fourth in the third quarter. */
function inFoulTrouble(game: Game, member: Member): boolean {
  const { period } = game.clock;
  return period <= 3 && member.fouls >= (period === 1 ? 2 : period + 1);
}

/** The last minutes of a close game belong to the starters. */
function closing(game: Game, side: Side): boolean {
  return lateInTheGame(game) && margin(game, side) < CLOSE;
}

/** The last minutes of a lost game to the end of the bench. */
function decided(game: Game, side: Side): boolean {
  return lateInTheGame(game) && margin(game, side) >= DECIDED;
}

function lateInTheGame(game: Game): boolean {
  return game.clock.period >= 4 && game.clock.left < 5 * 6000;
}

function margin(game: Game, side: Side): number {
  return Math.abs(side.score - opponent(game, side).score);
}

/** Who can play, best first; on the bench only, unless `all`. */
function available(side: Side, all = false): Member[] {
  return side.members.filter((member) => !fouledOut(member) && (all || !member.onCourt));
}

function rested(game: Game, side: Side): Member[] {
  const bench = available(side);
  if (closing(game, side)) return bench.filter((member) => member.player.starter);
  if (decided(game, side)) return bench.filter((member) => !member.player.starter).reverse();
  return bench.filter(
    (member) =>
      member.player.rank < ROTATION &&
      !inFoulTrouble(game, member) &&
      (member.since === 0 || game.clock.played - member.since >= REST),
  );
}

/** Pairs those who go with those who come, position for position where that works; nobody goes without a substitute. */
function exchanges(leaving: readonly Member[], coming: readonly Member[]): Exchange[] {
  const left = [...coming];
  const pairs: Exchange[] = [];
  for (const out of leaving) {
    const alike = left.findIndex((member) => member.player.position === out.player.position);
    const [substituteFor] = left.splice(Math.max(alike, 0), 1);
    if (substituteFor) pairs.push({ out, in: substituteFor });
  }
  return pairs;
}

/** The feed reports an exchange in two halves, all that go before all that come. */
function substitute(game: Game, side: Side, pairs: readonly Exchange[]): void {
  const atStart = game.clock.atStartOfPeriod;
  const half = {
    type: 'substitution',
    teamId: side.team.teamId,
    ...(atStart && { qualifiers: ['startperiod'] }),
  } as const;
  for (const pair of pairs) {
    game.log.add({ ...half, outPersonId: pair.out.player.personId });
    pair.out.onCourt = false;
    pair.out.since = game.clock.played;
  }
  for (const pair of pairs) {
    game.log.add({ ...half, inPersonId: pair.in.player.personId });
    enter(game, pair.in);
  }
}

function enter(game: Game, member: Member): void {
  const [shortest, longest] = member.player.starter ? STINT.starter : STINT.bench;
  member.onCourt = true;
  member.since = game.clock.played;
  member.stint = game.random.integer(shortest, longest);
}

/** Sends the ten starters out. */
export function tipOffLineUps(game: Game): void {
  for (const side of [game.home, game.away]) for (const member of onCourt(side)) enter(game, member);
}
