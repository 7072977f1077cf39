import { setTimeout as wait } from 'node:timers/promises';
import type { CellChange, CellValue } from '../../domain/corrections/box-score-diff';
import type { BoxScoreSheet } from '../box-score/box-score-sheet';
import { type ApiClient, Problem } from '../server/api-client';

/** What every answer about a season says of itself. */
const OF_THE_ANSWER = new Set(['position', 'baselineId', 'formulaVersion']);

/** The seasons' documents follow their games' within about a second. */
const LOOKS = 100;
const PAUSE = 100;

interface Wanted {
  /** The game whose teams' seasons are looked at. */
  readonly before: BoxScoreSheet;
  readonly personId: number;
  readonly season: string;
}

type Line = Readonly<Record<string, unknown>>;

/** The season of a player and of both teams of a game that is over; `moved` tells later what is different then. */
export async function seasonCells(
  client: ApiClient,
  { before: { homeTeam, awayTeam }, personId, season }: Wanted,
): Promise<{ moved: () => Promise<readonly CellChange[]> }> {
  const teams = [awayTeam.teamId, homeTeam.teamId].map((id) => ({ scope: 'team', id, path: `/teams/${id}` }) as const);
  const whose = [...teams, { scope: 'player', id: personId, path: `/players/${personId}` } as const];
  const lines = (): Promise<readonly Line[]> =>
    Promise.all(whose.map(({ path }) => client.get<Line>(`${path}/seasons/${season}`)));
  const first = await looking(lines, ([team]) => team?.['wins'] !== team?.['losses']);
  const moved = async (): Promise<readonly CellChange[]> => {
    const now = await looking(lines, ([team]) => team?.['position'] !== first[0]?.['position']);
    return whose.flatMap(({ scope, id }, at) =>
      differences(first[at] as Line, now[at] as Line).map((cell) => ({ scope, id, ...cell })),
    );
  };
  return { moved };
}

/** Looks until all lines are there, of one position, and late enough. */
async function looking(
  read: () => Promise<readonly Line[]>,
  isLate: (lines: readonly Line[]) => boolean,
): Promise<readonly Line[]> {
  for (let look = 0; ; look += 1) {
    const lines = await read().catch(whereMissing);
    const positions = new Set(lines.map((line) => line['position']));
    if (look === LOOKS || (positions.size === 1 && isLate(lines))) return lines;
    await wait(PAUSE);
  }
}

function whereMissing(error: unknown): readonly Line[] {
  if (error instanceof Problem && error.status === 404) return [];
  throw error;
}

/** Of totals and ratings: the rest follows from them. */
function differences(from: Line, to: Line): Pick<CellChange, 'stat' | 'from' | 'to'>[] {
  const before = cellsOf(from);
  return [...cellsOf(to)].flatMap(([stat, value]) => {
    const was = before.get(stat) ?? null;
    return was === value ? [] : [{ stat, from: was, to: value }];
  });
}

function cellsOf(group: object, path = ''): Map<string, CellValue> {
  return new Map(
    Object.entries(group).flatMap(([name, value]: [string, CellValue | object]) => {
      if (OF_THE_ANSWER.has(name) || Array.isArray(value)) return [];
      if (typeof value !== 'object' || value === null) return [[`${path}${name}`, value] as const];
      return path === '' && name !== 'totals' && name !== 'ratings' ? [] : [...cellsOf(value, `${path}${name}.`)];
    }),
  );
}
