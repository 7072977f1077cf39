import { ratio } from '../../box-score/shooting';
import type { Totals } from '../../box-score/totals';
import type { PlayerRatingInput } from '../rating-input';
import { freeThrowScoringPossessions, scoringPossessions } from './scoring-possessions';
import { turnoversOf } from './turnovers';

/** What a player did on offence. */
export interface Offence {
  readonly pointsProduced: number;
  /** Possessions that he used, his part of those that he ended with others included. */
  readonly possessions: number;
}

/** Oliver's points produced and individual possessions. A part with nothing to divide by is 0. */
export function offenceOf(input: PlayerRatingInput): Offence {
  const { player, team, opponent } = input;
  const rebounding = offensiveRebounding(team, opponent);
  const unassisted = 1 - 0.5 * effectiveShooting(player) * assistedShare(input);
  const passing = 0.5 * effectiveShooting(mates(player, team)) * player.assists;
  const others = 1 - ratio(team.reboundsOffensive, scoringPossessions(team)) * rebounding.credit;

  const rebounds = player.reboundsOffensive * rebounding.credit;
  const scoring = player.fieldGoalsMade * unassisted + passing + freeThrowScoringPossessions(player);
  const missedShots = (player.fieldGoalsAttempted - player.fieldGoalsMade) * (1 - 1.07 * rebounding.rate);
  const missedTrips = 0.4 * player.freeThrowsAttempted - freeThrowScoringPossessions(player);

  const shots = 2 * (player.fieldGoalsMade + 0.5 * player.threePointersMade) * unassisted;
  const points = shots + 2 * valuePerBasket(mates(player, team)) * passing + player.freeThrowsMade;
  return {
    pointsProduced: points * others + rebounds * ratio(team.points, scoringPossessions(team)),
    possessions: scoring * others + rebounds + missedShots + missedTrips + turnoversOf(player),
  };
}

/** Effective field goal percentage, by points. */
function effectiveShooting({ points, freeThrowsMade, fieldGoalsAttempted }: Shooting): number {
  return ratio(points - freeThrowsMade, 2 * fieldGoalsAttempted);
}

type Shooting = Pick<
  Totals,
  'points' | 'freeThrowsMade' | 'fieldGoalsMade' | 'fieldGoalsAttempted' | 'threePointersMade'
>;

/** The team without him. */
function mates(player: Shooting, team: Shooting): Shooting {
  return {
    points: team.points - player.points,
    freeThrowsMade: team.freeThrowsMade - player.freeThrowsMade,
    fieldGoalsMade: team.fieldGoalsMade - player.fieldGoalsMade,
    fieldGoalsAttempted: team.fieldGoalsAttempted - player.fieldGoalsAttempted,
    threePointersMade: team.threePointersMade - player.threePointersMade,
  };
}

/** Of a basket, in twos. */
function valuePerBasket({ fieldGoalsMade, threePointersMade }: Shooting): number {
  return ratio(fieldGoalsMade + 0.5 * threePointersMade, fieldGoalsMade);
}

/** Part of his baskets that was assisted (Oliver's qAST). In whole numbers as far as it goes, so that a zero below the line is one. */
function assistedShare({ player, team }: PlayerRatingInput): number {
  const share = ratio(5 * player.time, team.time);
  const byMates = 1.14 * ratio(team.assists - player.assists, team.fieldGoalsMade);
  const expected = ratio(
    5 * player.time * team.assists - team.time * player.assists,
    5 * player.time * team.fieldGoalsMade - team.time * player.fieldGoalsMade,
  );
  return share * byMates + (1 - share) * expected;
}

/** How often the team rebounds its misses, and what of a possession that goes on is the rebounder's. */
function offensiveRebounding(team: Totals, opponent: Totals) {
  const rate = ratio(team.reboundsOffensive, team.reboundsOffensive + opponent.reboundsDefensive);
  const plays = team.fieldGoalsAttempted + 0.4 * team.freeThrowsAttempted + turnoversOf(team);
  const scoring = ratio(scoringPossessions(team), plays);
  const weight = ratio((1 - rate) * scoring, (1 - rate) * scoring + rate * (1 - scoring));
  return { rate, credit: weight * scoring };
}
