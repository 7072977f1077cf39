import type { Trip } from './free-throws';
import type { Game } from './game';
import type { Side } from './side';
import { deadBall } from './stoppage';

/** How a team comes by the ball. */
export type WonBy = 'tip' | 'basket' | 'deadBall' | 'deadBallTurnover' | 'steal' | 'rebound';

export interface PossessionStart {
  readonly offense: Side;
  readonly wonBy: WonBy;
  /** Free throws that the opponents' foul brought before anything else happens. */
  readonly trip?: Trip;
}

/** One team's control of the ball, offensive rebounds included. */
export interface Possession {
  readonly offense: Side;
  readonly defense: Side;
  readonly fromTurnover: boolean;
  fastBreak: boolean;
  secondChance: boolean;
  /** What the ball comes from into this chance; decides how long the chance takes. */
  chance: 'halfCourt' | 'fastBreak' | 'afterOffensiveRebound' | 'afterStoppage';
}

/** Where a possession stands: each phase is played out and gives the next. */
export type Phase =
  | { readonly phase: 'attack' }
  | { readonly phase: 'freeThrows'; readonly trip: Trip }
  | { readonly phase: 'rebound'; readonly missId: number }
  | { readonly phase: 'over'; readonly next: PossessionStart };

/** The other team's ball. */
export function turnOver(possession: Possession, wonBy: WonBy, trip?: Trip): Phase {
  return { phase: 'over', next: { offense: possession.defense, wonBy, ...(trip && { trip }) } };
}

/** The ball is dead and stays with the offence. */
export function resume(game: Game, possession: Possession): Phase {
  keepAfterStoppage(possession);
  deadBall(game, possession.offense);
  return { phase: 'attack' };
}

/** A fast break is over when the whistle blows. */
export function keepAfterStoppage(possession: Possession): void {
  possession.fastBreak = false;
  possession.chance = 'afterStoppage';
}

/** Qualifiers of a shot or free throw in this possession, as the league names them. */
export function pointsQualifiers({ fastBreak, fromTurnover, secondChance }: Possession): string[] {
  return [
    ...(fastBreak ? ['fastbreak'] : []),
    ...(fromTurnover ? ['fromturnover'] : []),
    ...(secondChance ? ['2ndchance'] : []),
  ];
}
