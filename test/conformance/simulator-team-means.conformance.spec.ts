import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { TEAM_MEANS_2024_25, type TeamMeans } from '../property/simulator/team-means-2024-25';

const DATA = process.env['NBA_DATA_DIR'] ?? join(__dirname, '../../../shared/data/nba');
const FILE = join(DATA, 'seasons', 'games_2024-25.jsonl.gz');
const present = existsSync(FILE);

type Totals = Record<keyof TeamMeans, number>;

interface Row {
  readonly actionType: string;
  readonly description?: string;
  readonly personId?: number;
  readonly shotResult?: string;
  readonly assistPersonId?: number;
}

const suite = present ? describe : describe.skip;

suite(`the team means of 2024-25${present ? '' : ` (skipped: there is no ${FILE})`}`, () => {
  let means: Partial<Totals> = {};

  beforeAll(async () => {
    means = await countMeans();
  });

  it.each(Object.entries(TEAM_MEANS_2024_25) as [keyof TeamMeans, number][])(
    '%s is %d to a hundredth of it',
    (count, target) => {
      expect(Math.abs((means[count] ?? NaN) / target - 1)).toBeLessThanOrEqual(0.01);
    },
  );
});

async function countMeans(): Promise<Partial<Totals>> {
  const totals = Object.fromEntries(Object.keys(TEAM_MEANS_2024_25).map((count) => [count, 0])) as Totals;
  let games = 0;
  for await (const line of createInterface({ input: createReadStream(FILE).pipe(createGunzip()) })) {
    const game = JSON.parse(line) as { actions: readonly Row[]; finalScore: readonly [number, number] };
    games += 1;
    totals.points += game.finalScore[0] + game.finalScore[1];
    const offensive = new Map<number, number>();
    for (const row of game.actions) tally(row, totals, offensive);
  }
  const perTeam = Object.entries(totals).map(([count, total]) => [count, total / games / 2] as const);
  return Object.fromEntries(perTeam);
}

function tally(row: Row, totals: Totals, offensive: Map<number, number>): void {
  const made = row.shotResult === 'Made' ? 1 : 0;
  switch (row.actionType) {
    case '3pt':
      totals.threePointersAttempted += 1;
      totals.threePointersMade += made;
      return tallyFieldGoal(row, made, totals);
    case '2pt':
      return tallyFieldGoal(row, made, totals);
    case 'freethrow':
      totals.freeThrowsAttempted += 1;
      totals.freeThrowsMade += made;
      return;
    case 'rebound':
      return tallyRebound(row, totals, offensive);
    case 'turnover':
      totals.turnovers += 1;
      return;
    case 'foul':
      // A defensive three seconds is written as a technical foul too.
      if (row.personId && !/technical/i.test(row.description ?? '')) totals.foulsPersonal += 1;
      return;
    default:
  }
}

function tallyFieldGoal(row: Row, made: number, totals: Totals): void {
  totals.fieldGoalsAttempted += 1;
  totals.fieldGoalsMade += made;
  if (made && row.assistPersonId) totals.assists += 1;
}

/** Season lines do not say which kind a rebound is: the player's own counter in the description does. */
function tallyRebound(row: Row, totals: Totals, offensive: Map<number, number>): void {
  const counter = /\(Off:(\d+) Def:\d+\)/.exec(row.description ?? '');
  if (!row.personId || !counter) return;
  const count = Number(counter[1]);
  if (count > (offensive.get(row.personId) ?? 0)) totals.reboundsOffensive += 1;
  else totals.reboundsDefensive += 1;
  offensive.set(row.personId, count);
}
