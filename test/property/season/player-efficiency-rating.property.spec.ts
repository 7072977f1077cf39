import fc from 'fast-check';
import { addTotals, noTotals, type Totals } from '../../../src/domain/box-score/totals';
import type { PlayerSeasonRatingInput } from '../../../src/domain/ratings/rating';
import { leagueBaselineOf } from '../../../src/domain/season/league-baseline-of';
import { ratingsOverTeams } from '../../../src/domain/season/ratings-over-teams';

const PLAYERS = 5;

/** A player's season with a team: he played, shot and scored, so that his team has a pace. */
const anyPlayer: fc.Arbitrary<Totals> = fc
  .record({
    minutes: fc.integer({ min: 10, max: 3000 }),
    threes: fc.nat(200),
    twos: fc.integer({ min: 200, max: 500 }),
    misses: fc.integer({ min: 300, max: 500 }),
    throws: fc.integer({ min: 20, max: 400 }),
    missedThrows: fc.nat(100),
    reboundsOffensive: fc.nat(200),
    reboundsDefensive: fc.integer({ min: 1, max: 600 }),
    assists: fc.nat(20),
    steals: fc.nat(150),
    blocks: fc.nat(150),
    turnovers: fc.nat(150),
    foulsPersonal: fc.integer({ min: 1, max: 250 }),
  })
  .map(({ minutes, threes, twos, misses, throws, missedThrows, ...counts }) => ({
    ...noTotals(),
    ...counts,
    time: minutes * 6000,
    points: 3 * threes + 2 * twos + throws,
    fieldGoalsMade: threes + twos,
    fieldGoalsAttempted: threes + twos + misses,
    threePointersMade: threes,
    threePointersAttempted: threes,
    freeThrowsMade: throws,
    freeThrowsAttempted: throws + missedThrows,
  }));

/** Teams that play each other in a ring. */
const anySeason = fc
  .array(fc.array(anyPlayer, { minLength: PLAYERS, maxLength: PLAYERS }), { minLength: 2, maxLength: 6 })
  .map(seasonsOf);

describe('player efficiency ratings of a season', () => {
  it('have a mean of 15, weighted by minutes', () => {
    fc.assert(
      fc.property(anySeason, (seasons) => {
        expect(meanOf(seasons.map((season) => [season]))).toBeCloseTo(15, 9);
      }),
    );
  });

  it('have it too where everyone counts once who was traded', () => {
    fc.assert(
      fc.property(anySeason, (seasons) => {
        const [here, there] = [seasons.slice(0, PLAYERS), seasons.slice(PLAYERS, 2 * PLAYERS)];
        const traded = here.map((season, at) => [season, there[at]!]);
        const others = seasons.slice(2 * PLAYERS).map((season) => [season]);
        expect(meanOf([...traded, ...others])).toBeCloseTo(15, 9);
      }),
    );
  });
});

function seasonsOf(teams: readonly (readonly Totals[])[]): readonly PlayerSeasonRatingInput[] {
  const sums = teams.map((players) => players.reduce(addTotals, noTotals()));
  const players = teams.flatMap((each, at) => {
    const sides = { team: sums[at]!, opponent: sums[(at + 1) % teams.length]! };
    return each.map((player) => ({ player, ...sides, onCourt: sides }));
  });
  const sides = sums.map((team, at) => ({ team, opponent: sums[(at + 1) % teams.length]! }));
  const baseline = leagueBaselineOf({ baselineId: 'any', teams: sides, players });
  return players.map((input) => ({ ...input, games: 82, baseline }));
}

/** @param people everyone's season with each of his teams */
function meanOf(people: readonly (readonly PlayerSeasonRatingInput[])[]): number {
  const weighted = people.map((seasons) => {
    const time = seasons.reduce((sum, { player }) => sum + player.time, 0);
    return [time, ratingsOverTeams(seasons).basketballReference['playerEfficiencyRating']!] as const;
  });
  const minutes = weighted.reduce((sum, [time]) => sum + time, 0);
  return weighted.reduce((sum, [time, rating]) => sum + time * rating, 0) / minutes;
}
