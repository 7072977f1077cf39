import { ratio } from '../box-score/shooting';
import { addTotals, noTotals } from '../box-score/totals';
import type { LeagueBaseline, LeagueRates } from '../ratings/league-baseline';
import { adjustedProduction } from '../ratings/parts/adjusted-production';
import { minutesOf } from '../ratings/parts/minutes';
import { plainPace } from '../ratings/parts/pace';
import { plainPossessionsOf } from '../ratings/parts/estimated-possessions';
import type { PlayerRatingInput, TeamRatingInput } from '../ratings/rating-input';

/** What everyone's PER of a season is compared with. */
export interface LeagueSeason {
  /** Names the totals: the same for the same season, known up to the same event, by the same formulas. */
  readonly baselineId: string;
  readonly teams: readonly TeamRatingInput[];
  /** Everyone's season with each of his teams. */
  readonly players: readonly PlayerRatingInput[];
}

/** All rates are 0 before anything was played. */
export function leagueBaselineOf({ baselineId, teams, players }: LeagueSeason): LeagueBaseline {
  const rates = leagueRatesOf(teams);
  const production = players.reduce((sum, player) => sum + adjustedProduction(player, rates), 0);
  const minutes = players.reduce((sum, { player }) => sum + minutesOf(player.time), 0);
  return { baselineId, ...rates, adjustedRating: ratio(production, minutes) };
}

/** Hollinger's constants of the season. */
export function leagueRatesOf(teams: readonly TeamRatingInput[]): LeagueRates {
  const league = teams.reduce((sum, { team }) => addTotals(sum, team), noTotals());
  const rebounds = league.reboundsOffensive + league.reboundsDefensive;
  const assisted = ratio(league.assists, league.fieldGoalsMade);
  const basketsPerThrow = ratio(league.fieldGoalsMade, league.freeThrowsMade);
  return {
    factor: 2 / 3 - ratio(0.5 * assisted, 2 * basketsPerThrow),
    valueOfPossession: ratio(league.points, plainPossessionsOf(league)),
    defensiveReboundPercentage: ratio(league.reboundsDefensive, rebounds),
    freeThrowsMadePerFoul: ratio(league.freeThrowsMade, league.foulsPersonal),
    freeThrowsAttemptedPerFoul: ratio(league.freeThrowsAttempted, league.foulsPersonal),
    pace: plainPace({ team: league, opponent: league }),
  };
}
