import type { TeamBoxScore } from '../../../src/domain/box-score/box-score';
import type { PlayerStatistics, TeamStatistics } from '../../../src/domain/box-score/statistics';
import { pointsOf } from '../../../src/domain/plays/points';
import { anyDamagedGame, anyGame } from './any-game';
import { centiseconds } from './minutes';
import { holds } from './whole-game';

type Count = { [K in keyof PlayerStatistics]: PlayerStatistics[K] extends number ? K : never }[keyof PlayerStatistics];

const CENTISECONDS_OF_A_GAME = 4 * 72_000;
const CENTISECONDS_OF_AN_OVERTIME = 30_000;

describe('a game that keeps the rules', () => {
  it('bears no flag', () => holds(anyGame, ({ flags }) => expect(flags).toStrictEqual([])));

  it('has five times the time played in the minutes of each team', () => {
    holds(anyGame, ({ home, away }) => {
      const overtimes = home.periods.length - 4;
      const played = CENTISECONDS_OF_A_GAME + overtimes * CENTISECONDS_OF_AN_OVERTIME;
      for (const team of [home, away]) {
        expect(sum(team, ({ minutes }) => centiseconds(minutes))).toBe(5 * played);
        expect(centiseconds(team.statistics.minutes)).toBe(5 * played);
      }
    });
  });

  it('has five times the margin in the plus and minus of each team', () => {
    holds(anyGame, ({ home, away }) => {
      expect(total(home, 'plus')).toBe(5 * home.score);
      expect(total(home, 'minus')).toBe(5 * away.score);
      expect(total(away, 'plusMinusPoints')).toBe(5 * (away.score - home.score));
    });
  });

  it('has a rebound for every miss', () => {
    holds(anyGame, ({ home, away }) => {
      const rebounds = home.statistics.reboundsTotal + away.statistics.reboundsTotal;
      expect(rebounds).toBe(misses(home.statistics) + misses(away.statistics));
    });
  });

  it('has no more assists than baskets, steals than turnovers of the others, blocks than their misses', () => {
    holds(anyGame, ({ home, away }) => {
      for (const [team, others] of [
        [home.statistics, away.statistics],
        [away.statistics, home.statistics],
      ] as const) {
        expect(team.assists).toBeLessThanOrEqual(team.fieldGoalsMade);
        expect(team.steals).toBeLessThanOrEqual(others.turnoversTotal);
        expect(team.blocks).toBe(others.blocksReceived);
        expect(team.foulsDrawn).toBeLessThanOrEqual(others.foulsPersonal);
      }
    });
  });

  it('is led by one team or the other, or by none, all its time', () => {
    holds(anyGame, ({ home, away }) => {
      const led = centiseconds(home.statistics.timeLeading) + centiseconds(away.statistics.timeLeading);
      expect(led).toBeLessThanOrEqual(centiseconds(home.statistics.minutes) / 5);
      expect(home.statistics.leadChanges).toBe(away.statistics.leadChanges);
    });
  });
});

describe('any game, whatever became of its feed', () => {
  it('has points that are the made shots and throws of each team', () => {
    holds(anyDamagedGame, ({ home, away }) => {
      for (const { statistics: team, score, periods, players } of [home, away]) {
        expect(score).toBe(points(team));
        expect(team.points).toBe(score);
        expect(periods.reduce((all, period) => all + period.score, 0)).toBe(score);
        for (const { statistics } of players) expect(statistics.points).toBe(points(statistics));
      }
      expect(home.statistics.pointsAgainst).toBe(away.score);
    });
  });

  it('has on the board what its plays put there', () => {
    holds(anyDamagedGame, ({ home, away }, { plays }) => {
      const scored = plays.filter(({ play }) => play.teamId !== undefined || play.personId !== undefined);
      expect(home.score + away.score).toBe(scored.reduce((all, { play }) => all + pointsOf(play), 0));
    });
  });

  it('has in a team’s line the sum of its players and of the credits that are its own', () => {
    const ofPlayers: readonly Count[] = [
      'reboundsOffensive',
      'reboundsDefensive',
      'turnovers',
      'foulsPersonal',
      'foulsDrawn',
    ];
    const ofBoth: readonly Count[] = ['fieldGoalsMade', 'freeThrowsAttempted', 'assists', 'steals', 'blocks', 'points'];
    holds(anyDamagedGame, ({ home, away }) => {
      for (const team of [home, away]) {
        for (const count of ofPlayers) expect(team.statistics[count as keyof TeamStatistics]).toBe(total(team, count));
        for (const count of ofBoth) {
          expect(team.statistics[count as keyof TeamStatistics]).toBeGreaterThanOrEqual(total(team, count));
        }
        const { turnovers, turnoversTeam, turnoversTotal, reboundsPersonal, reboundsTeam, reboundsTotal } =
          team.statistics;
        expect(turnoversTotal).toBe(turnovers + turnoversTeam);
        expect(reboundsTotal).toBe(reboundsPersonal + reboundsTeam);
      }
    });
  });
});

function points(line: Pick<TeamStatistics, 'fieldGoalsMade' | 'threePointersMade' | 'freeThrowsMade'>): number {
  return 2 * (line.fieldGoalsMade - line.threePointersMade) + 3 * line.threePointersMade + line.freeThrowsMade;
}

function misses(line: TeamStatistics): number {
  const shots = line.fieldGoalsAttempted - line.fieldGoalsMade + line.teamFieldGoalAttempts;
  return shots + line.freeThrowsAttempted - line.freeThrowsMade;
}

function sum({ players }: TeamBoxScore, of: (line: PlayerStatistics) => number): number {
  return players.reduce((all, { statistics }) => all + of(statistics), 0);
}

function total(team: TeamBoxScore, count: Count): number {
  return sum(team, (line) => line[count]);
}
