import { type Family, FAMILIES, type Formula, type Published } from '../../domain/ratings/rating';
import { RATINGS } from '../../domain/ratings/registry';
import { object, type Schema } from './schema-of';

export const PLAYER_RATINGS = ratings(({ player }) => player);
/** `baselineId` beside them names what PER is compared with. */
export const PLAYER_SEASON_RATINGS = ratings(({ player, playerSeason }) => playerSeason ?? player);
export const TEAM_RATINGS = ratings(({ team }) => team);

/** Every metric for which a publisher has such a formula, in the order of the registry. */
function ratings(formulaOf: (published: Published) => Formula<never> | undefined): Schema {
  const ofFamily = (family: Family): Schema =>
    object(
      Object.fromEntries(
        RATINGS.flatMap(({ name, title, [family]: published }) =>
          published && formulaOf(published) ? [[name, rating(title, published)]] : [],
        ),
      ),
    );
  return object(Object.fromEntries(FAMILIES.map((family) => [family, ofFamily(family)])));
}

function rating(title: string, { unit }: Published): Schema {
  return { type: 'number', nullable: true, description: `${title}, ${unit}; null where there is nothing to divide by` };
}
