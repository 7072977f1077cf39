import type { NamedTeamBoxScore } from '../../domain/as-of/named-box-score';
import { fitted, row } from '../terminal/columns';

const REGULATION = 4;

/** Points by period, the total last. */
export function lineScore(away: NamedTeamBoxScore, home: NamedTeamBoxScore): string[] {
  const periods = Math.max(REGULATION, ...[away, home].flatMap((team) => team.periods.map(({ period }) => period)));
  const numbers = Array.from({ length: periods }, (_, index) => index + 1);
  const rows = [['', ...numbers.map(periodName), 'T'], teamRow(away, numbers), teamRow(home, numbers)];
  const columns = fitted(rows).map((column, index) =>
    index === 0 ? column : { ...column, width: Math.max(4, column.width) },
  );
  return rows.map((cells) => row(columns, cells));
}

function teamRow({ name, periods, score }: NamedTeamBoxScore, numbers: readonly number[]): string[] {
  const points = numbers.map((number) => periods.find(({ period }) => period === number)?.score);
  return [name, ...points.map((value) => (value === undefined ? '-' : String(value))), String(score)];
}

/** `1` to `4`, then `OT`, `2OT`, … */
export function periodName(period: number): string {
  if (period <= REGULATION) return String(period);
  return period === REGULATION + 1 ? 'OT' : `${period - REGULATION}OT`;
}
