import type { GameAsOf } from '../../src/domain/as-of/game-as-of';
import { diffBoxScores } from '../../src/domain/corrections/box-score-diff';
import { type CellName, cellOf } from '../../src/domain/lineage/cell';
import { contributions } from '../../src/domain/lineage/contributions';
import { type Lineage, lineageOf } from '../../src/domain/lineage/lineage-of';
import { madeOf } from '../../src/domain/lineage/made-of';
import { parseDuration } from '../../src/domain/plays/clock';

/** Cells whose lineage does not add up to them, told; and how many do. */
export function sumsOf(game: GameAsOf): { readonly wrong: readonly string[]; readonly right: number } {
  const box = game.countedAndRated();
  const nobody = { ...box, home: { ...box.home, players: [] }, away: { ...box.away, players: [] } };
  const players = diffBoxScores(nobody, box);
  const teams = [box.home, box.away].flatMap(({ teamId, periods, statistics }) =>
    ['score', ...periods.map(({ period }) => `periods.${period}`), ...Object.keys(statistics)].map((stat) => ({
      ...{ scope: 'team' as const, id: teamId, stat },
    })),
  );
  const cells = [...players, ...teams];
  const counted = cells.filter(({ stat }) => !stat.startsWith('ratings.') && stat !== 'played' && !madeOf(stat));
  const added = contributions(game.folded, counted);
  const wrong = [
    ...counted.flatMap((cell) =>
      faultOf(cell, cellOf(box, cell), sum([...beginning(cell), ...(added.get(cell) ?? []).map(({ value }) => value)])),
    ),
    ...cells.filter(({ stat }) => OF_STINT[stat]).flatMap((cell) => stintFault(cell, lineageOf(game, cell))),
    ...cells.filter((cell) => !counted.includes(cell)).flatMap((cell) => partsFault(cell, lineageOf(game, cell))),
  ];
  return { wrong, right: cells.length - wrong.length };
}

/** Where nobody has led or scored yet, the score of it is no play's. */
function beginning({ stat }: CellName): readonly string[] {
  return stat === 'biggestLeadScore' || stat === 'biggestScoringRunScore' ? ['0-0'] : [];
}

function faultOf({ id, stat }: CellName, value: unknown, found: unknown): string[] {
  return scalar(value ?? null) === found ? [] : [`${id} ${stat}: ${String(found)} instead of ${String(value)}`];
}

function stintFault(cell: CellName, lineage: Lineage | undefined): string[] {
  if (cell.scope === 'team') return [];
  const stints = lineage?.stints?.map((stint) => OF_STINT[cell.stat]?.(stint) ?? null);
  return faultOf(cell, lineage?.value, stints && sum(stints));
}

/** Who never was on court has no plays that say so. */
function partsFault({ id, stat }: CellName, lineage: Lineage | undefined): string[] {
  const parts = lineage?.cells ?? lineage?.plays;
  return parts && (parts.length > 0 || lineage?.value === false) ? [] : [`${id} ${stat} is made of nothing`];
}

const OF_STINT: Readonly<Record<string, (stint: { minutes: string; plus: number; minus: number }) => string | number>> =
  {
    minutes: ({ minutes }) => minutes,
    plus: ({ plus }) => plus,
    minus: ({ minus }) => minus,
    plusMinusPoints: ({ plus, minus }) => plus - minus,
  };

/** Of numbers and of durations, in hundredths of a second; of texts the last, which the cell has become. */
function sum(values: readonly unknown[]): unknown {
  const scalars = values.map(scalar);
  return scalars.every((value) => typeof value === 'number') ? scalars.reduce((a, b) => a + b, 0) : scalars.at(-1);
}

function scalar(value: unknown): unknown {
  return typeof value === 'string' ? (parseDuration(value) ?? value) : value;
}
