import type { Family, Formula, PlayerSeasonRatingInput, Published } from './rating';
import type { PlayerRatingInput, TeamRatingInput } from './rating-input';
import { RATINGS } from './registry';

/** By family and name, in the order of the registry; `null` where there is nothing to divide by. */
export type Ratings = Readonly<Record<Family, FamilyRatings>>;
export type FamilyRatings = Readonly<Record<string, number | null>>;

/** A formula under its metric's name. */
type Named<Input> = readonly [name: string, of: Formula<Input>['of']];
type Formulas<Input> = Readonly<Record<Family, readonly Named<Input>[]>>;

const PLAYER = byFamily(({ player }) => player);
const PLAYER_SEASON = byFamily(({ player, playerSeason }) => playerSeason ?? player);
const TEAM = byFamily(({ team }) => team);

/** Of a player in a game or in a stretch of it. */
export function playerRatings(input: PlayerRatingInput): Ratings {
  return evaluate(PLAYER, input);
}

/** Of a player's season with one team, whose totals are those of its whole season. */
export function playerSeasonRatings(input: PlayerSeasonRatingInput): Ratings {
  return evaluate(PLAYER_SEASON, input);
}

/** Of a team in a game, in a stretch of it, or over a season. */
export function teamRatings(input: TeamRatingInput): Ratings {
  return evaluate(TEAM, input);
}

function byFamily<Input>(formulaOf: (published: Published) => Formula<Input> | undefined): Formulas<Input> {
  const named = (family: Family): Named<Input>[] =>
    RATINGS.flatMap(({ name, [family]: published }) => {
      const formula = published && formulaOf(published);
      return formula ? [[name, formula.of] as const] : [];
    });
  return { league: named('league'), basketballReference: named('basketballReference') };
}

function evaluate<Input>(formulas: Formulas<Input>, input: Input): Ratings {
  return {
    league: valuesOf(formulas.league, input),
    basketballReference: valuesOf(formulas.basketballReference, input),
  };
}

function valuesOf<Input>(formulas: readonly Named<Input>[], input: Input): FamilyRatings {
  const values: Record<string, number | null> = {};
  for (const [name, of] of formulas) values[name] = of(input);
  return values;
}
