import { noTotals } from '../../../src/domain/box-score/totals';
import type { PlayerSeason, PlayerWithTeam } from '../../../src/domain/season/player-season';
import { SeasonTable } from '../../../src/domain/season/season-table';
import { NO_TEAM_SUMS } from '../../../src/domain/season/team-sums';
import { MINUTE, player, tableOf } from './a-season';

const team = (teamId: number, gamesPlayed = 82) => ({
  ...{ teamId, tricode: `T${teamId}`, name: `Team ${teamId}` },
  sums: {
    ...NO_TEAM_SUMS,
    gamesPlayed,
    team: { ...noTotals(), time: 240 * MINUTE, points: 80, fieldGoalsMade: 40, fieldGoalsAttempted: 40 },
  },
});

describe('a season', () => {
  it('has teams and players by their numbers, however they came', () => {
    const players = [player(9, {}), player(4, {}, { teamId: 2 }), player(7, {})];
    const table = new SeasonTable({ baselineId: 'b', teams: [team(2), team(3), team(1)], players });
    expect([...table.teams.keys()]).toStrictEqual([1, 2, 3]);
    expect([...table.players.keys()]).toStrictEqual([4, 7, 9]);
    expect(table.baseline.baselineId).toBe('b');
  });

  it('has a baseline of its teams and its players', () => {
    const scorer = player(1, {}, { player: { time: 40 * MINUTE, fieldGoalsMade: 10, fieldGoalsAttempted: 10 } });
    const { baseline } = new SeasonTable({ baselineId: 'b', teams: [team(1), team(2)], players: [scorer] });
    // Two points for each attempt, 40 in the 48 minutes of each team.
    expect(baseline).toMatchObject({ valueOfPossession: 2, pace: 40 });
    expect(baseline.adjustedRating).toBeGreaterThan(0);
  });

  it('is without a player whose team is not in it', () => {
    expect([...tableOf(1, player(1, {}), player(2, {}, { teamId: 3 })).players.keys()]).toStrictEqual([1]);
  });
});

describe('the season of who was traded', () => {
  const rated = { assists: 2, time: 24 * MINUTE, fieldGoalsMade: 1, fieldGoalsAttempted: 2, points: 2 };
  const later = { ...player(1, { points: 5 }, { teamId: 2, player: { ...rated, assists: 8 } }), name: 'Renamed' };
  const first = player(1, { points: 3 }, { player: rated });
  const teams = [team(1, 30), team(2, 34)];
  const seasonOfBoth = () => {
    const table = new SeasonTable({ baselineId: 'b', teams, players: [later, first] });
    return table.players.get(1) as PlayerSeason;
  };

  it('is with each of his teams in the order of their numbers, the name as the last has it', () => {
    const season = seasonOfBoth();
    expect(season.teams.map(({ team: { teamId } }) => teamId)).toStrictEqual([1, 2]);
    expect(season.name).toBe('Renamed');
    expect(season.personId).toBe(1);
  });

  it('is the sum of both, out of the games of the team that has played most', () => {
    const season = seasonOfBoth();
    expect(season.sums).toMatchObject({ gamesPlayed: 20, statistics: { points: 8 } });
    expect(season.teamGames).toBe(34);
  });

  it('is rated with each team, and as a whole', () => {
    const season = seasonOfBoth();
    const assists = (ratings: PlayerSeason['ratings']) => ratings.basketballReference['assistPercentage'];
    const [here, there] = season.teams as readonly [PlayerWithTeam, PlayerWithTeam];
    // Half of a team's 40 baskets, less his own: 19 that he could have assisted.
    expect(assists(season.ratingsWith(here))).toBeCloseTo(200 / 19, 12);
    expect(assists(season.ratingsWith(there))).toBeCloseTo(800 / 19, 12);
    expect(assists(season.ratings)).toBeCloseTo(500 / 19, 12);
    expect(season.ratings).toBe(season.ratings);
  });
});
