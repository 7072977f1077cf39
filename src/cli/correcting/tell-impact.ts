import type { CellChange } from '../../domain/corrections/box-score-diff';
import type { Impact } from '../../domain/corrections/impact';
import { counted } from '../terminal/numerals';
import type { Names } from './correct-games';

/** What a change would do, in lines: who gains and loses what, then what else there is to know before one asks for it. */
export function tellImpact({ diff, milestones, warnings, approvalsNeeded }: Impact, names: Names): string[] {
  const nameOf = (id: number): string => names.get(id) ?? String(id);
  return [
    ...cellLines(diff, nameOf),
    ...milestones.map(
      ({ personId, milestone, gained }) => `  ${nameOf(personId)} ${gained ? 'gains' : 'loses'} a ${milestone}`,
    ),
    ...warnings.map(({ code, detail }) => `  ${code}: ${detail}`),
    `  needs ${counted(approvalsNeeded, 'approval')}`,
  ];
}

/** A line for everyone whose counting statistics move; ratings move with them, and for everyone on court, so they are only counted. */
function cellLines(diff: readonly CellChange[], nameOf: (id: number) => string): string[] {
  const ratings = diff.filter(isRating);
  const lines = new Map<number, string[]>();
  for (const cell of diff.filter((each) => !isRating(each)))
    lines.set(cell.id, [...(lines.get(cell.id) ?? []), `${cell.stat} ${cell.from ?? '–'} → ${cell.to ?? '–'}`]);
  return [
    ...[...lines].map(([id, cells]) => `  ${nameOf(id)}: ${cells.join(', ')}`),
    ...(ratings.length > 0 ? [`  and ${counted(ratings.length, 'rating')}`] : []),
  ];
}

export function isRating({ stat }: CellChange): boolean {
  return stat.startsWith('ratings.');
}
