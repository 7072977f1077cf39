import { teamRatings } from '../../src/domain/ratings/ratings-of';
import { describeWithRealGames } from './ingestion-files';
import { teamSeasons } from './season-tables';

/** The tables print one decimal. */
const HALF_A_TENTH = 0.05 + 1e-9;

describeWithRealGames('the team seasons of 1973-74 to 2017-18', () => {
  it.each(['pace', 'offensiveRating', 'defensiveRating'] as const)('%s of all 1,205 as printed', (name) => {
    const seasons = teamSeasons();
    const different = seasons.flatMap((season) => {
      const ours = teamRatings(season).basketballReference[name];
      const same = typeof ours === 'number' && Math.abs(ours - season.printed[name]) <= HALF_A_TENTH;
      return same ? [] : [`${season.teamId} ${season.season}: ${ours} instead of ${season.printed[name]}`];
    });
    expect(seasons).toHaveLength(1205);
    expect(different).toEqual([]);
  });
});
