import fc from 'fast-check';
import { playerRatings, type Ratings, teamRatings } from '../../../src/domain/ratings/ratings-of';
import { anyPlayerInput } from './any-totals';

describe('whatever was counted', () => {
  it('every rating is a number, or null', () => {
    fc.assert(
      fc.property(anyPlayerInput, (input) => {
        for (const value of [...valuesOf(playerRatings(input)), ...valuesOf(teamRatings(input))]) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it('one team’s ratings on defence are the other’s on offence', () => {
    fc.assert(
      fc.property(anyPlayerInput, ({ team, opponent }) => {
        const ours = teamRatings({ team, opponent });
        const theirs = teamRatings({ team: opponent, opponent: team });
        for (const family of ['league', 'basketballReference'] as const) {
          expect(ours[family]['defensiveRating']).toBe(theirs[family]['offensiveRating']);
          expect(ours[family]['opponentTurnoverPercentage']).toBe(theirs[family]['turnoverPercentage']);
        }
      }),
    );
  });
});

function valuesOf({ league, basketballReference }: Ratings): (number | null)[] {
  return [...Object.values(league), ...Object.values(basketballReference)];
}
