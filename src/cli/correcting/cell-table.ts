import type { CellChange, CellValue } from '../../domain/corrections/box-score-diff';
import { fitted, row } from '../terminal/columns';
import type { Names } from './correct-games';

/** Cells that differ, a line each, under the name of the player or team that they are of. */
export function cellTable(cells: readonly CellChange[], names: Names): string[] {
  const rows = cells.map(({ stat, from, to }) => [`  ${stat}`, told(from), '→', told(to)]);
  const columns = fitted(rows.length === 0 ? [[]] : rows);
  return cells.flatMap(({ id }, at) => [
    ...(cells[at - 1]?.id === id ? [] : [names.get(id) ?? String(id)]),
    row(columns, rows[at] ?? []),
  ]);
}

/** To four decimals at most, which is more than anybody prints. */
function told(value: CellValue): string {
  if (typeof value !== 'number') return String(value ?? '–');
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
