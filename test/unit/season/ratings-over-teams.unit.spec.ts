import type { PlayerSeasonRatingInput } from '../../../src/domain/ratings/rating';
import { ratingsOverTeams } from '../../../src/domain/season/ratings-over-teams';
import { leagueBaselineOf } from '../../../src/domain/season/league-baseline-of';
import { playerInput, totals } from '../ratings/cleveland-chicago';

const MINUTE = 6000;
const baseline = leagueBaselineOf({ baselineId: 'none', teams: [], players: [] });

/** Two games, `minutes` in all, of a team that made 40 shots and got 40 rebounds. */
function withTeam(minutes: number, counts: Partial<PlayerSeasonRatingInput['player']>): PlayerSeasonRatingInput {
  const team = totals({ time: 480 * MINUTE, reboundsDefensive: 40, fieldGoalsMade: 40 });
  const player = totals({ time: minutes * MINUTE, ...counts });
  const onCourt = { team: totals({ reboundsDefensive: 10 }), opponent: totals() };
  return { ...playerInput({ player, team, onCourt }), games: 2, baseline };
}

describe('the ratings of a season with two teams', () => {
  const traded = () =>
    ratingsOverTeams([
      withTeam(24, { points: 6, fieldGoalsAttempted: 2, reboundsDefensive: 1 }),
      withTeam(72, { points: 2, fieldGoalsAttempted: 2, reboundsDefensive: 9 }),
    ]);

  it('are those of the sums', () => {
    const { league, basketballReference } = traded();
    expect(league).toMatchObject({
      trueShootingPercentage: 1,
      defensiveReboundPercentage: 10 / 20,
      efficiency: 14 / 4,
    });
    expect(basketballReference['trueShootingPercentage']).toBe(1);
    expect(basketballReference['gameScore']).toBeCloseTo((8 - 0.7 * 4 + 0.3 * 10) / 4, 12);
  });

  it('are the mean weighted by minutes of what is prorated', () => {
    expect(traded().basketballReference['defensiveReboundPercentage']).toBeCloseTo((24 * 10 + 72 * 30) / 96, 12);
  });

  it('leave out a team with which there was nothing to divide by', () => {
    const seasons = [withTeam(24, { fieldGoalsMade: 20 }), withTeam(24, { assists: 2 })];
    expect(ratingsOverTeams(seasons).basketballReference).toMatchObject({
      assistPercentage: 20,
      stealPercentage: null,
    });
  });

  it('need a team', () => {
    expect(() => ratingsOverTeams([])).toThrow(RangeError);
  });
});
