import { type Game, drawKind, opponent, pause } from './game';
import { playPossession } from './play-possession';
import type { PossessionStart } from './possession';
import { rates } from './rates';
import { startersOfPeriod, tipOffLineUps } from './rotation';
import { type Side, onCourt } from './side';

/** Plays four quarters, and overtimes for as long as the score is level. */
export function playGame(game: Game): void {
  tipOffLineUps(game);
  const first = playPeriod(game, undefined);
  // The loser of the opening tip has the ball at the start of the second and third quarters, its winner at the fourth.
  for (const offense of [opponent(game, first), opponent(game, first), first]) playPeriod(game, offense);
  while (game.home.score === game.away.score) playPeriod(game, undefined);
  game.log.add({ type: 'gameEnd' });
}

/** Plays a period, from a jump ball where nobody has the ball, and tells who had it first. */
function playPeriod(game: Game, offense: Side | undefined): Side {
  startPeriod(game);
  const first = offense ?? tipOff(game);
  let start: PossessionStart = { offense: first, wonBy: 'tip' };
  while (!game.clock.expired) start = playPossession(game, start);
  game.log.add({ type: 'periodEnd' });
  return first;
}

function startPeriod(game: Game): void {
  const { clock } = game;
  if (clock.period > 0) pause(game, clock.period === 2 ? rates.pause.halfTime : rates.pause.betweenPeriods);
  clock.startPeriod();
  for (const side of [game.home, game.away]) {
    side.teamFouls = 0;
    side.lateTeamFouls = 0;
    if (clock.overtime) side.timeouts = rates.stoppage.overtimeTimeouts;
  }
  startersOfPeriod(game);
  game.log.add({ type: 'periodStart' });
  pause(game, rates.pause.beforeTipOff);
}

function tipOff(game: Game): Side {
  const winner = drawKind(game, { home: 1, away: 1 });
  const [won, lost] = winner === 'home' ? [game.home, game.away] : [game.away, game.home];
  game.clock.run(game.random.integer(...rates.secondsPerChance.jumpBall));
  game.log.add({
    type: 'jumpBall',
    subType: 'recovered',
    descriptor: 'startperiod',
    teamId: won.team.teamId,
    wonPersonId: jumper(won),
    lostPersonId: jumper(lost),
    recoveredPersonId: game.random.pick(onCourt(won).filter((member) => member.player.personId !== jumper(won))).player
      .personId,
  });
  return won;
}

/** The center jumps, or whoever stands in for him: the best shot blocker. */
function jumper(side: Side): number {
  return onCourt(side).reduce((best, each) => (each.player.blocking > best.player.blocking ? each : best)).player
    .personId;
}
