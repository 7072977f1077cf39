import type { Totals } from '../../../src/domain/box-score/totals';
import { playerRatings, type Ratings, teamRatings } from '../../../src/domain/ratings/ratings-of';
import { milestonesOf } from '../../../src/domain/season/milestones';
import { ALLEN, CLEVELAND, GAME, MITCHELL, playerInput, totals } from './cleveland-chicago';

/** Counts that a scoring change of Chicago at Cleveland, 2 January 2023, would move, and the ratings that would follow. */
describe('a scoring change', () => {
  it('of a three to a two: 70 points, less shooting', () => {
    const changed = ratingsOf(MITCHELL, { points: -1, threePointersMade: -1, threePointersAttempted: -1 });
    expect(changed.league['trueShootingPercentage']).toBeCloseTo(70 / 90, 12);
    expect(changed.league['effectiveFieldGoalPercentage']).toBeCloseTo(25 / 34, 12);
    expect(teamRatings({ ...GAME, team: moved(CLEVELAND, { points: -1 }) }).league['offensiveRating']).toBe(
      14400 / 108,
    );
  });

  it('of a free throw that was made after all: 72 points', () => {
    const changed = ratingsOf(MITCHELL, { points: 1, freeThrowsMade: 1 });
    expect(changed.league['trueShootingPercentage']).toBeCloseTo(0.8, 12);
  });

  it('of a rebound from Mitchell to Allen: theirs move, the team’s don’t', () => {
    const mitchell = ratingsOf(MITCHELL, { reboundsDefensive: -1 }, 228);
    const allen = ratingsOf(ALLEN, { reboundsDefensive: 1 }, 174.5);
    expect(ratingsOf(MITCHELL).basketballReference['gameScore']).toBeCloseTo(60.8, 12);
    expect(mitchell.basketballReference['gameScore']).toBeCloseTo(60.5, 12);
    expect(mitchell.league).toMatchObject({ efficiency: 69, playerImpactEstimate: 64 / 228 });
    expect(allen.league).toMatchObject({ efficiency: 28, playerImpactEstimate: 20.5 / 174.5 });
  });

  it('of two assists: nine are no double-double', () => {
    expect(milestonesOf(MITCHELL)).toMatchObject({ doubleDoubles: 1, sixtyPointGames: 1 });
    expect(milestonesOf(moved(MITCHELL, { assists: -2 }))).toMatchObject({ doubleDoubles: 0, sixtyPointGames: 1 });
  });
});

/** @param impact of both teams while he was on court */
function ratingsOf(line: Totals, change: Partial<Totals> = {}, impact = 1): Ratings {
  const onCourt = { team: totals({ points: impact }), opponent: totals() };
  return playerRatings(playerInput({ ...GAME, player: moved(line, change), onCourt }));
}

function moved(line: Totals, change: Partial<Totals>): Totals {
  const fields = Object.entries(change) as [keyof Totals, number][];
  return { ...line, ...Object.fromEntries(fields.map(([field, by]) => [field, line[field] + by])) };
}
