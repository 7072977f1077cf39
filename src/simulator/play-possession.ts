import { attack } from './attack';
import { type Trip, shootFreeThrows } from './free-throws';
import { type Game, opponent } from './game';
import { type Phase, type Possession, type PossessionStart, keepAfterStoppage, turnOver } from './possession';
import { rates } from './rates';
import { rebound } from './rebound';

/** Plays a possession to its end and says how the next one starts; at the end of a period that is of no account. */
export function playPossession(game: Game, start: PossessionStart): PossessionStart {
  const possession = begin(game, start);
  let phase: Phase = start.trip ? { phase: 'freeThrows', trip: start.trip } : { phase: 'attack' };
  while (phase.phase !== 'over') phase = playPhase(game, possession, phase);
  return phase.next;
}

function playPhase(game: Game, possession: Possession, phase: Exclude<Phase, { phase: 'over' }>): Phase {
  switch (phase.phase) {
    case 'attack':
      return attack(game, possession);
    case 'freeThrows':
      return freeThrows(game, possession, phase.trip);
    case 'rebound':
      return rebound(game, possession, phase.missId);
  }
}

function begin(game: Game, { offense, wonBy }: PossessionStart): Possession {
  const { afterSteal, afterDefensiveRebound } = rates.fastBreak;
  const share = wonBy === 'steal' ? afterSteal : wonBy === 'rebound' ? afterDefensiveRebound : 0;
  const fastBreak = game.random.chance(share);
  return {
    offense,
    defense: opponent(game, offense),
    fromTurnover: wonBy === 'steal' || wonBy === 'deadBallTurnover',
    fastBreak,
    secondChance: false,
    chance: fastBreak ? 'fastBreak' : 'halfCourt',
  };
}

function freeThrows(game: Game, possession: Possession, trip: Trip): Phase {
  const last = shootFreeThrows(game, trip);
  if (trip.keepsBall) {
    keepAfterStoppage(possession);
    return { phase: 'attack' };
  }
  return last.made ? turnOver(possession, 'basket') : { phase: 'rebound', missId: last.playId };
}
