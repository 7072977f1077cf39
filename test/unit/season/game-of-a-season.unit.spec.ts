import type { PlayerBoxScore, TeamBoxScore } from '../../../src/domain/box-score/box-score';
import { NO_PLAYER_SUMS, PLAYER_SUMS, playerSums } from '../../../src/domain/season/player-sums';
import { playerCounts, playerSpan } from '../../../src/domain/season/player-season';
import { type StatisticsPer, statisticsPer } from '../../../src/domain/season/statistics-per';
import { teamCounts, teamSpan } from '../../../src/domain/season/team-season';
import { NO_TEAM_SUMS, TEAM_SUMS, teamSums } from '../../../src/domain/season/team-sums';
import { CHICAGO, CLEVELAND, GAME, MITCHELL } from '../ratings/cleveland-chicago';

describe('a team’s game in its season', () => {
  const box = (points: number, pointsAgainst: number) =>
    ({ statistics: { ...NO_TEAM_SUMS.statistics, points, pointsAgainst } }) as unknown as TeamBoxScore;

  it.each([
    ['won', [145, 134], true, { wins: 1, losses: 0 }],
    ['lost', [134, 145], true, { wins: 0, losses: 1 }],
    ['neither, level', [134, 134], true, { wins: 0, losses: 0 }],
    ['neither, ahead before it is over', [145, 134], false, { wins: 0, losses: 0 }],
    ['neither, behind before it is over', [134, 145], false, { wins: 0, losses: 0 }],
  ] as const)('is %s: %j', (_, [points, against], over, result) => {
    expect(teamSums(box(points, against), GAME, over)).toMatchObject({ gamesPlayed: 1, ...result });
  });

  it('is in the season with its counts and the totals of both teams', () => {
    const sums = TEAM_SUMS.sumsOf(TEAM_SUMS.rowOf(teamSums(box(145, 134), GAME, true)));
    expect(sums).toMatchObject({ statistics: { points: 145, pointsAgainst: 134 }, team: CLEVELAND, opponent: CHICAGO });
  });
});

describe('a player’s game in his season', () => {
  const statistics = { ...NO_PLAYER_SUMS.statistics, points: 71 };
  const sumsOf = (starter: boolean, played: boolean) =>
    playerSums({ personId: 1, starter, played, statistics } as unknown as PlayerBoxScore, {
      ...{ personId: 1, player: MITCHELL, onCourt: GAME },
    });

  it.each([
    ['started', true, true, { gamesPlayed: 1, gamesStarted: 1 }],
    ['from the bench', false, true, { gamesPlayed: 1, gamesStarted: 0 }],
    ['on the bench', false, false, { gamesPlayed: 0, gamesStarted: 0 }],
    ['named a starter, and never on court', true, false, { gamesPlayed: 0, gamesStarted: 0 }],
  ] as const)('is %s', (_, starter, played, games) => {
    expect(sumsOf(starter, played)).toMatchObject(games);
  });

  it('is in the season with its counts, its milestones and the totals while he was on court', () => {
    expect(PLAYER_SUMS.sumsOf(PLAYER_SUMS.rowOf(sumsOf(true, true)))).toMatchObject({
      ...{ statistics: { points: 71 }, player: MITCHELL, onCourt: GAME },
      milestones: { doubleDoubles: 1, tripleDoubles: 0, sixtyPointGames: 1 },
    });
  });
});

describe('a season of one game, Chicago at Cleveland', () => {
  const rounded = (line: StatisticsPer) => [line['minutes'], Number(Number(line['points']).toFixed(2))];
  const team = { ...NO_TEAM_SUMS, ...GAME, gamesPlayed: 1, statistics: { ...NO_TEAM_SUMS.statistics, points: 145 } };
  const player = {
    ...{ ...NO_PLAYER_SUMS, gamesPlayed: 1, player: MITCHELL, onCourt: GAME },
    statistics: { ...NO_PLAYER_SUMS.statistics, points: 71 },
  };

  it('has a team’s minutes as those of its five players, and its rates by the 53 minutes played', () => {
    const line = (mode: 'perGame' | 'per36' | 'per100') =>
      rounded(statisticsPer(mode, teamCounts(team), teamSpan(team)));
    expect(line('perGame')).toStrictEqual(['PT265M00.00S', 145]);
    expect(line('per36')).toStrictEqual(['PT180M00.00S', 98.49]);
    expect(line('per100')).toStrictEqual(['PT245M22.22S', 134.26]);
  });

  it('has Mitchell’s rates by his 49:48, and by his team’s possessions while he was on court', () => {
    const line = (mode: 'perGame' | 'per36' | 'per100') =>
      rounded(statisticsPer(mode, playerCounts(player), playerSpan(player)));
    expect(line('perGame')).toStrictEqual(['PT49M48.00S', 71]);
    expect(line('per36')).toStrictEqual(['PT36M00.00S', 51.33]);
    expect(line('per100')).toStrictEqual(['PT46M06.67S', 65.74]);
  });
});
