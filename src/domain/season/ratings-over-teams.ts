import { addTotals, type Totals } from '../box-score/totals';
import type { PlayerSeasonRatingInput } from '../ratings/rating';
import type { TeamRatingInput } from '../ratings/rating-input';
import { type FamilyRatings, playerSeasonRatings, type Ratings } from '../ratings/ratings-of';
import { RATINGS } from '../ratings/registry';

/**
 * Of a player's whole season, from his season with each of his teams: from the sums, but for what is prorated by his teams' totals, which is the mean
 * of his teams weighted by his minutes there.
 * @throws RangeError where there is no team
 */
export function ratingsOverTeams(teams: readonly PlayerSeasonRatingInput[]): Ratings {
  const [first, ...others] = teams;
  if (first === undefined) throw new RangeError('a season is played with one team at least');
  if (others.length === 0) return playerSeasonRatings(first);
  const { league, basketballReference } = playerSeasonRatings(others.reduce(addSeasons, first));
  const withEach = teams.map((input) => ({
    time: input.player.time,
    ratings: playerSeasonRatings(input).basketballReference,
  }));
  const means = PRORATED.map((name) => [name, weightedMean(name, withEach)] as const);
  return { league, basketballReference: { ...basketballReference, ...Object.fromEntries(means) } };
}

const PRORATED = RATINGS.filter(
  ({ basketballReference: published }) => published?.prorated && (published.player ?? published.playerSeason),
).map(({ name }) => name);

interface WithTeam {
  readonly time: Totals['time'];
  readonly ratings: FamilyRatings;
}

/** `null` with teams where there was nothing to divide by is left out. */
function weightedMean(name: string, teams: readonly WithTeam[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const { time, ratings } of teams) {
    const value = ratings[name] ?? null;
    if (value === null) continue;
    sum += value * time;
    weight += time;
  }
  return weight === 0 ? null : sum / weight;
}

function addSeasons(a: PlayerSeasonRatingInput, b: PlayerSeasonRatingInput): PlayerSeasonRatingInput {
  return {
    ...addSides(a, b),
    player: addTotals(a.player, b.player),
    onCourt: addSides(a.onCourt, b.onCourt),
    games: a.games + b.games,
    baseline: a.baseline,
  };
}

function addSides(a: TeamRatingInput, b: TeamRatingInput): TeamRatingInput {
  return { team: addTotals(a.team, b.team), opponent: addTotals(a.opponent, b.opponent) };
}
