import type { BoxScore, TeamBoxScore } from '../../../src/domain/box-score/box-score';
import { foldGame } from '../../../src/domain/box-score/game-fold';
import type { PlayerStatistics, TeamStatistics } from '../../../src/domain/box-score/statistics';
import type { Window } from '../../../src/domain/box-score/window';
import { anyDamagedGame, anyGame, type FoldableGame } from './any-game';
import { centiseconds } from './minutes';
import { holds } from './whole-game';

const TEAM = ['points', 'reboundsTotal', 'turnoversTotal', 'foulsTeam', 'benchPoints', 'pointsFromTurnovers'] as const;
const PLAYER = ['points', 'plus', 'minus', 'reboundsTotal', 'assists', 'foulsPersonal', 'foulsDrawn'] as const;

describe('the windows of a game add up to it: quarters and overtimes, halves', () => {
  it('possessions too, where the game keeps the rules', () => {
    holds(anyGame, (box, game) => {
      for (const parts of partitions(box, game))
        expect(sums(parts, [...TEAM, 'possessions'])).toStrictEqual(sums([box], [...TEAM, 'possessions']));
    });
  });

  it('whatever became of the feed', () => {
    holds(anyDamagedGame, (box, game) => {
      for (const parts of partitions(box, game)) {
        expect(sums(parts, TEAM)).toStrictEqual(sums([box], TEAM));
        expect(parts.reduce((flags, part) => flags + part.flags.length, 0)).toBe(box.flags.length);
      }
    });
  });
});

function partitions(box: BoxScore, { sheet, rules, plays }: FoldableGame): BoxScore[][] {
  const overtimes = box.home.periods.slice(4).map((_, at): Window => `ot${at + 1}`);
  const quarters: Window[] = ['q1', 'q2', 'q3', 'q4', ...overtimes];
  const halves: Window[] = ['h1', 'h2', ...overtimes];
  return [quarters, halves].map((windows) =>
    windows.map((window) => foldGame(sheet, rules, plays, { window, completed: true })),
  );
}

/** What of box scores adds up, summed. */
function sums(parts: readonly BoxScore[], counts: readonly (keyof TeamStatistics)[]): Record<string, number> {
  const summed: Record<string, number> = {};
  for (const [key, value] of parts.flatMap(({ home, away }) => [...cells(home, counts), ...cells(away, counts)])) {
    summed[key] = (summed[key] ?? 0) + value;
  }
  return summed;
}

function cells(team: TeamBoxScore, counts: readonly (keyof TeamStatistics)[]): [string, number][] {
  const { teamId, statistics, score, players } = team;
  return [
    [`${teamId} score`, score],
    [`${teamId} minutes`, centiseconds(statistics.minutes)],
    ...counts.map((count): [string, number] => [`${teamId} ${count}`, Number(statistics[count])]),
    ...players.flatMap(({ personId, statistics: line }) => playerCells(personId, line)),
  ];
}

function playerCells(personId: number, line: PlayerStatistics): [string, number][] {
  const counted = PLAYER.map((count): [string, number] => [`${personId} ${count}`, line[count]]);
  return [[`${personId} minutes`, centiseconds(line.minutes)], ...counted];
}
