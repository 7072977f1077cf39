import type { PlayerBoxScore, TeamBoxScore } from './box-score';
import type { ShootingStatistics } from './statistics';

/** A team has none of these of its own: they are the sums of its players. */
const SUMMED = ['points', 'fieldGoalsAttempted', 'freeThrowsAttempted', 'assists', 'steals', 'blocks'] as const;

/** What contradicts itself in a team's box score, in words; nothing where it is sound. Breaches by real line-ups are flags, and not looked for here. */
export function brokenInvariants({ score, periods, statistics, players }: Team): string[] {
  const broken: string[] = [];
  const points = pointsOf(statistics);
  const byPeriod = periods.reduce((sum, period) => sum + period.score, 0);
  if (statistics.points !== points) broken.push(`${statistics.points} points are made of shots worth ${points}`);
  if (score !== statistics.points) broken.push(`a score of ${score} stands over ${statistics.points} points`);
  if (byPeriod !== score) broken.push(`periods of ${byPeriod} points make a score of ${score}`);
  for (const field of SUMMED) {
    const sum = players.reduce((total, player) => total + player.statistics[field], 0);
    if (sum !== statistics[field]) broken.push(`${field} of ${statistics[field]} are ${sum} of the players`);
  }
  for (const { personId, statistics: line } of players)
    if (line.points !== pointsOf(line))
      broken.push(`${line.points} points of player ${personId} are made of shots worth ${pointsOf(line)}`);
  return broken;
}

type Team = Pick<TeamBoxScore, 'score' | 'periods' | 'statistics'> & {
  readonly players: readonly Pick<PlayerBoxScore, 'personId' | 'statistics'>[];
};

function pointsOf(line: ShootingStatistics): number {
  return 2 * (line.fieldGoalsMade - line.threePointersMade) + 3 * line.threePointersMade + line.freeThrowsMade;
}
