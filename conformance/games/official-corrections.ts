import type { CorrectionRow } from '../../src/ingestion/corrections/correction-row';
import { readCorrectionRows } from '../../src/ingestion/corrections/read-correction-rows';
import { jsonLines } from './nba-data';

/** What the league changed in a game after the final whistle. */
export interface GameCorrections {
  /** Play by play. */
  readonly rows: readonly CorrectionRow[];
  /** The cells that moved: what the feed had at the whistle, and what is on record today. */
  readonly cells: readonly BoxChange[];
}

interface BoxChange {
  readonly gameId: string;
  readonly personId: number;
  readonly stat: keyof typeof STATISTICS;
  readonly liveFeed: number;
  readonly official: number;
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

/** The official corrections, by game. Of some games only the cells that moved are known (0022000119). */
export function readOfficialCorrections(): (gameId: string) => GameCorrections {
  const rows = correctionRows();
  const cells = jsonLines('box_changes.jsonl') as readonly BoxChange[];
  return (gameId) => ({ rows: rows.get(gameId) ?? [], cells: cells.filter((cell) => cell.gameId === gameId) });
}

/** The play changes of every game that has any. */
export function correctionRows(): ReadonlyMap<string, readonly CorrectionRow[]> {
  const { games, errors } = readCorrectionRows(jsonLines('corrections.jsonl'));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return new Map(games.map(({ gameId, rows }) => [gameId, rows]));
}

/** Whether this very cell is known to have moved from ours to theirs. */
export function isMoved({ cells }: GameCorrections, personId: number, cell: MovedCell): boolean {
  return cells.some(
    (change) =>
      change.personId === personId &&
      STATISTICS[change.stat] === cell.statistic &&
      change.liveFeed === cell.ours &&
      change.official === cell.theirs,
  );
}

interface MovedCell {
  readonly statistic: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}
