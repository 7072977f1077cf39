import type { BoxScore, PlayerBoxScore, TeamBoxScore } from '../box-score/box-score';

/** A cell of the box score that differs: a statistic, a rating, the score, a period of the line score. */
export interface CellChange {
  readonly scope: 'player' | 'team';
  /** Of the player or the team. */
  readonly id: number;
  /** `points`; `ratings.league.pace`; `score`; `periods.3` for the points of a period. */
  readonly stat: string;
  /** `null` where there is no such cell. */
  readonly from: CellValue;
  readonly to: CellValue;
}

export type CellValue = string | number | boolean | null;

/** The cells in which two box scores of one game differ: home before away, the team before its players in roster order. */
export function diffBoxScores(from: BoxScore, to: BoxScore): CellChange[] {
  return (['home', 'away'] as const).flatMap((side) => diffTeams(from[side], to[side]));
}

function diffTeams(from: TeamBoxScore, to: TeamBoxScore): CellChange[] {
  const before = new Map(from.players.map((player) => [player.personId, player]));
  const after = new Map(to.players.map((player) => [player.personId, player]));
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [
    ...diffCells({ scope: 'team', id: to.teamId }, teamCells(from), teamCells(to)),
    ...[...ids].flatMap((id) =>
      diffCells({ scope: 'player', id }, playerCells(before.get(id)), playerCells(after.get(id))),
    ),
  ];
}

type Cells = ReadonlyMap<string, CellValue>;

function diffCells(whose: Pick<CellChange, 'scope' | 'id'>, from: Cells, to: Cells): CellChange[] {
  return [...new Set([...to.keys(), ...from.keys()])].flatMap((stat) => {
    const change = { ...whose, stat, from: from.get(stat) ?? null, to: to.get(stat) ?? null };
    return change.from === change.to ? [] : [change];
  });
}

function teamCells({ teamId: _, players: __, periods, statistics, ...others }: TeamBoxScore): Cells {
  const cells = cellsOf({ ...others, ...statistics });
  for (const { period, score } of periods) cells.set(`periods.${period}`, score);
  return cells;
}

function playerCells(player: PlayerBoxScore | undefined): Cells {
  if (player === undefined) return new Map();
  const { personId: _, starter: __, statistics, ...others } = player;
  return cellsOf({ ...others, ...statistics });
}

/** Every value in an object, whatever the groups in which it has them. */
function cellsOf(group: object, path = ''): Map<string, CellValue> {
  return new Map(
    Object.entries(group).flatMap(([name, value]: [string, CellValue | object]) =>
      typeof value === 'object' && value !== null
        ? [...cellsOf(value, `${path}${name}.`)]
        : [[`${path}${name}`, value] as const],
    ),
  );
}
