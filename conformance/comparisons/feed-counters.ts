/** A row of a season line, as far as its counters are read. */
interface CountedRow {
  readonly actionType: string;
  readonly description: string;
  readonly personId: number;
  readonly assistPersonId?: number;
}

/** What the descriptions count, by the name of the statistic. */
export const COUNTED = [
  'points',
  'assists',
  'reboundsOffensive',
  'reboundsDefensive',
  'foulsPersonal',
  'turnovers',
  'steals',
  'blocks',
] as const;

export type Counted = (typeof COUNTED)[number];

export type Counters = ReadonlyMap<number, Partial<Record<Counted, number>>>;

/** `D. White 28' 3PT (5 PTS) (J. Tatum 2 AST)`: which rows count what, and for whom. */
const COUNTERS: readonly {
  readonly of: readonly string[];
  readonly counts: readonly Counted[];
  readonly written: RegExp;
  readonly person?: 'assistPersonId';
}[] = [
  { of: ['2pt', '3pt', 'freethrow'], counts: ['points'], written: /\((\d+) PTS\)/ },
  { of: ['2pt', '3pt'], counts: ['assists'], written: / (\d+) AST\)/, person: 'assistPersonId' },
  { of: ['rebound'], counts: ['reboundsOffensive', 'reboundsDefensive'], written: /\(Off:(\d+) Def:(\d+)\)/ },
  { of: ['foul'], counts: ['foulsPersonal'], written: /\((\d+) PF\)/ },
  { of: ['turnover'], counts: ['turnovers'], written: /\((\d+) TO\)/ },
  { of: ['steal'], counts: ['steals'], written: /\((\d+) STL\)/ },
  { of: ['block'], counts: ['blocks'], written: /\((\d+) BLK\)/ },
];

/** The last count of every statistic that the feed's own descriptions give for every person of a game. */
export function runningCounters(rows: readonly CountedRow[]): Counters {
  const counters = new Map<number, Partial<Record<Counted, number>>>();
  for (const row of rows) {
    for (const { of, counts, written, person = 'personId' } of COUNTERS) {
      const match = of.includes(row.actionType) ? written.exec(row.description) : null;
      const personId = row[person];
      if (match === null || !personId) continue;
      const counted = counters.get(personId) ?? {};
      counts.forEach((statistic, at) => (counted[statistic] = Number(match[at + 1])));
      counters.set(personId, counted);
    }
  }
  return counters;
}
