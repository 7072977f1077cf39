import { jsonLines } from './nba-data';

/** What the league changed in a game after the final whistle. */
export interface GameCorrections {
  /** Plays by which some points came, went or grew. */
  readonly ofScore: readonly number[];
  /** The plays that were changed, and everyone whose credits that moved. */
  readonly plays: readonly { readonly playId: number; readonly people: ReadonlySet<number> }[];
  /** Cells that moved: what the feed had at the whistle, and what is on record today. */
  readonly cells: readonly BoxChange[];
}

interface BoxChange {
  readonly gameId: string;
  readonly personId: number;
  readonly stat: keyof typeof STATISTICS;
  readonly liveFeed: number;
  readonly official: number;
}

interface PlayChange {
  readonly gameId: string;
  readonly actionNumber: number;
  readonly op: 'amend' | 'insert' | 'delete';
  readonly kind: string;
  readonly changes?: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** The statistics of `box_changes.jsonl` by the names that we give them. */
const STATISTICS = {
  pts: 'points',
  reb: 'reboundsTotal',
  ast: 'assists',
  stl: 'steals',
  blk: 'blocks',
  tov: 'turnovers',
} as const;

const PEOPLE = ['pid', 'assist', 'block', 'steal'];

/** The official corrections, by game. Of some games only the cells that they moved are known (0022000119). */
export function readOfficialCorrections(): (gameId: string) => GameCorrections {
  const plays = byGame(jsonLines('corrections.jsonl') as readonly PlayChange[]);
  const cells = byGame(jsonLines('box_changes.jsonl') as readonly BoxChange[]);
  return (gameId) => {
    const changes = plays.get(gameId) ?? [];
    return {
      ofScore: changes.filter(movesPoints).map(({ actionNumber }) => actionNumber),
      plays: changes.map((change) => ({ playId: change.actionNumber, people: peopleOf(change) })),
      cells: cells.get(gameId) ?? [],
    };
  };
}

/** Whether a correction moved this very cell from ours to theirs. */
export function isCorrected({ cells }: GameCorrections, personId: number, cell: CorrectedCell): boolean {
  return cells.some(
    (change) =>
      change.personId === personId &&
      STATISTICS[change.stat] === cell.statistic &&
      change.liveFeed === cell.ours &&
      change.official === cell.theirs,
  );
}

interface CorrectedCell {
  readonly statistic: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function byGame<Row extends { readonly gameId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const games = new Map<string, Row[]>();
  for (const row of rows) games.set(row.gameId, [...(games.get(row.gameId) ?? []), row]);
  return games;
}

function movesPoints({ op, kind, changes, before, after }: PlayChange): boolean {
  if (kind !== 'shot' && kind !== 'ft') return false;
  if (op === 'amend') return changes !== undefined && ('made' in changes || 'value' in changes);
  return (before ?? after)?.['made'] === true;
}

function peopleOf({ changes = {}, before = {}, after = {} }: PlayChange): ReadonlySet<number> {
  const named = PEOPLE.flatMap((field) => [...(changes[field] ?? []), before[field], after[field]]);
  return new Set(named.filter((person): person is number => typeof person === 'number' && person !== 0));
}
