import { ratio } from '../../box-score/shooting';
import type { Totals } from '../../box-score/totals';
import type { PlayerRatingInput } from '../rating-input';
import { estimatedPossessions } from './estimated-possessions';
import { turnoversOf } from './turnovers';

/**
 * Part of the opponent's possessions while the player was on court that he ended without a point: by steal, block and rebound, and by what nobody is
 * credited with, in his part of the minutes and fouls (Oliver). A part with nothing to divide by is 0.
 */
export function stopPercentage(input: PlayerRatingInput): number {
  const { player, team, opponent } = input;
  const forced = forcedMiss(team, opponent);
  const credited = player.steals + player.blocks * forced.missCredit + player.reboundsDefensive * (1 - forced.weight);
  const unblocked = opponent.fieldGoalsAttempted - opponent.fieldGoalsMade - team.blocks;
  const uncredited = unblocked * forced.missCredit + turnoversOf(opponent) - team.steals;
  const missedThrows = 1 - ratio(opponent.freeThrowsMade, opponent.freeThrowsAttempted);
  const fouls = ratio(player.foulsPersonal, team.foulsPersonal) * 0.4 * opponent.freeThrowsAttempted;
  const stops = credited + ratio(player.time, team.time) * uncredited + fouls * missedThrows ** 2;
  return ratio(stops * opponent.time, estimatedPossessions(input) * player.time);
}

/** What of a stop is the miss's, and what the rebound's: the rarer of the two gets more. */
function forcedMiss(team: Totals, opponent: Totals) {
  const made = ratio(opponent.fieldGoalsMade, opponent.fieldGoalsAttempted);
  const rebounded = ratio(opponent.reboundsOffensive, opponent.reboundsOffensive + team.reboundsDefensive);
  const weight = ratio(made * (1 - rebounded), made * (1 - rebounded) + (1 - made) * rebounded);
  return { weight, missCredit: weight * (1 - 1.07 * rebounded) };
}
