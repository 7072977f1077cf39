import { ratio } from '../../box-score/shooting';
import type { LeagueRates } from '../league-baseline';
import type { PlayerRatingInput } from '../rating-input';
import { plainPace } from './pace';
import { POSSESSIONS_PER_FREE_THROW } from './plays';

/**
 * What a player produced in all of his minutes, in points, as if his team had played at the league's pace: Hollinger's aPER times minutes.
 * The pace is by the plain estimate: with it the published PER of 2016-17 come out closest (mean difference 0.030, by Oliver's 0.035).
 */
export function adjustedProduction(input: PlayerRatingInput, league: LeagueRates): number {
  return unadjustedProduction(input, league) * ratio(league.pace, plainPace(input));
}

function unadjustedProduction({ player, team }: PlayerRatingInput, league: LeagueRates): number {
  const { valueOfPossession: value, defensiveReboundPercentage: defensive } = league;
  const assisted = ratio(team.assists, team.fieldGoalsMade);
  const scoring =
    player.threePointersMade +
    (2 - league.factor * assisted) * player.fieldGoalsMade +
    0.5 * (2 - assisted / 3) * player.freeThrowsMade;
  const missedThrows = player.freeThrowsAttempted - player.freeThrowsMade;
  const lost =
    player.turnovers +
    defensive * (player.fieldGoalsAttempted - player.fieldGoalsMade) +
    POSSESSIONS_PER_FREE_THROW * (0.44 + 0.56 * defensive) * missedThrows;
  const gained =
    (1 - defensive) * player.reboundsDefensive + defensive * (player.reboundsOffensive + player.blocks) + player.steals;
  const foul = league.freeThrowsMadePerFoul - POSSESSIONS_PER_FREE_THROW * league.freeThrowsAttemptedPerFoul * value;
  return scoring + (2 / 3) * player.assists + value * (gained - lost) - foul * player.foulsPersonal;
}
