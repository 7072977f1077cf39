import type { BoxScore, PlayerBoxScore, TeamBoxScore } from '../box-score/box-score';
import type { CellChange, CellValue } from '../corrections/box-score-diff';

/** Which number of a box score: `points`, `score`, `periods.3`, `ratings.league.pace`, of a player or a team. */
export type CellName = Pick<CellChange, 'scope' | 'id' | 'stat'>;

/** The value of a cell, ratings aside; `undefined` where the box score has none such. */
export function cellOf(box: BoxScore, { scope, id, stat }: CellName): CellValue | undefined {
  if (scope === 'team') {
    const team = [box.home, box.away].find(({ teamId }) => teamId === id);
    return team && cellOfTeam(team, stat);
  }
  const player = [...box.home.players, ...box.away.players].find(({ personId }) => personId === id);
  return player && cellOfPlayer(player, stat);
}

function cellOfTeam({ score, periods, statistics }: TeamBoxScore, stat: string): CellValue | undefined {
  if (stat === 'score') return score;
  const period = /^periods\.(\d+)$/.exec(stat)?.[1];
  if (period === undefined) return statisticOf(statistics, stat);
  return periods.find((line) => line.period === Number(period))?.score;
}

function cellOfPlayer({ played, statistics }: PlayerBoxScore, stat: string): CellValue | undefined {
  return stat === 'played' ? played : statisticOf(statistics, stat);
}

function statisticOf(statistics: object, stat: string): CellValue | undefined {
  return Object.hasOwn(statistics, stat) ? (statistics as Record<string, CellValue>)[stat] : undefined;
}
