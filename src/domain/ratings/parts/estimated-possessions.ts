import { ratio } from '../../box-score/shooting';
import type { Totals } from '../../box-score/totals';
import type { TeamRatingInput } from '../rating-input';
import { estimatedPlays } from './plays';
import { turnoversOf } from './turnovers';

/** Possessions of either team by Oliver's estimate: the mean of what both teams' totals suggest, so the same for both. */
export function estimatedPossessions({ team, opponent }: TeamRatingInput): number {
  return (possessionsOf(team, opponent) + possessionsOf(opponent, team)) / 2;
}

function possessionsOf(team: Totals, opponent: Totals): number {
  const { fieldGoalsAttempted, fieldGoalsMade, freeThrowsAttempted, reboundsOffensive } = team;
  const reboundRate = ratio(reboundsOffensive, reboundsOffensive + opponent.reboundsDefensive);
  const continued = 1.07 * reboundRate * (fieldGoalsAttempted - fieldGoalsMade);
  return fieldGoalsAttempted + 0.4 * freeThrowsAttempted - continued + turnoversOf(team);
}

/** The plain estimate, which PER uses: plays less offensive rebounds, as the mean of both teams. */
export function plainPossessions({ team, opponent }: TeamRatingInput): number {
  return (plainPossessionsOf(team) + plainPossessionsOf(opponent)) / 2;
}

export function plainPossessionsOf(team: Totals): number {
  return estimatedPlays(team) - team.reboundsOffensive;
}
