import { shootFreeThrows } from './free-throws';
import { type Game, opponent, pause } from './game';
import { rates } from './rates';
import { changeLineUps, replaceFouledOut } from './rotation';
import { type Side, onCourt } from './side';

/** The whistle: substitutions, and now and then a timeout, a technical, a warning. `ball` is the team that will have the ball. */
export function deadBall(game: Game, ball: Side): void {
  replaceFouledOut(game);
  if (game.clock.expired) return;
  pause(game, rates.pause.deadBall);
  if (game.random.chance(rates.foul.technical)) technical(game);
  if (game.random.chance(rates.stoppage.delayOfGame)) delayOfGame(game, ball);
  callTimeout(game, ball, rates.stoppage.timeoutAtDeadBall);
  changeLineUps(game);
}

/** After a basket the clock runs on, unless the team that gets the ball wants a timeout. */
export function afterBasket(game: Game, ball: Side): void {
  if (game.clock.expired) return;
  if (callTimeout(game, ball, rates.stoppage.timeoutAfterBasket)) changeLineUps(game);
}

function callTimeout(game: Game, side: Side, share: number): boolean {
  if (side.timeouts === 0 || !game.random.chance(share)) return false;
  side.timeouts -= 1;
  game.log.add({ type: 'timeout', subType: 'full', teamId: side.team.teamId, qualifiers: ['team'] });
  pause(game, rates.pause.timeout);
  return true;
}

/** One free throw by the opponents' surest shooter; the ball stays where it was. A second technical would eject: nobody gets one. */
function technical(game: Game): void {
  const by = game.random.chance(0.5) ? game.home : game.away;
  const calm = onCourt(by).filter((member) => member.technicals === 0);
  if (calm.length === 0) return;
  const member = game.random.pick(calm);
  member.technicals += 1;
  const foulPlayId = game.log.add({
    type: 'foul',
    kind: 'technical',
    teamId: by.team.teamId,
    personId: member.player.personId,
    qualifiers: ['1freethrow'],
  });
  pause(game, rates.pause.technical);
  const side = opponent(game, by);
  const shooter = onCourt(side).reduce((best, each) => (each.player.freeThrow > best.player.freeThrow ? each : best));
  shootFreeThrows(game, { side, shooter, count: 1, foulPlayId, qualifiers: [], kind: 'technical', keepsBall: true });
}

function delayOfGame(game: Game, ball: Side): void {
  const { teamId } = opponent(game, ball).team;
  game.log.add({ type: 'violation', subType: 'delay-of-game', teamId, qualifiers: ['team'] });
}
