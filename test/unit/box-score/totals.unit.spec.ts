import { addCounts, type Counts, noCounts } from '../../../src/domain/box-score/counts';
import { addTotals, noTotals, replaceTotals, type Totals } from '../../../src/domain/box-score/totals';

type Row = readonly [firstHalf: number, secondHalf: number, game: number, corrected: number];

/** A team’s halves and its game, and the game once an official change has made the second half what the first was. */
const TEAM: Readonly<Record<keyof Totals, Row>> = {
  time: [720_000, 735_000, 1_455_000, 1_440_000],
  points: [58, 61, 119, 116],
  fieldGoalsMade: [21, 23, 44, 42],
  fieldGoalsAttempted: [44, 47, 91, 88],
  threePointersMade: [7, 9, 16, 14],
  threePointersAttempted: [18, 21, 39, 36],
  freeThrowsMade: [9, 6, 15, 18],
  freeThrowsAttempted: [11, 8, 19, 22],
  freeThrowTrips: [5, 4, 9, 10],
  reboundsOffensive: [4, 6, 10, 8],
  reboundsDefensive: [17, 15, 32, 34],
  reboundsTeamOffensive: [2, 1, 3, 4],
  reboundsTeamDefensive: [3, 2, 5, 6],
  assists: [13, 12, 25, 26],
  steals: [4, 5, 9, 8],
  blocks: [3, 1, 4, 6],
  turnovers: [6, 7, 13, 12],
  turnoversTeam: [1, 2, 3, 2],
  foulsPersonal: [9, 10, 19, 18],
  possessions: [49, 51, 100, 98],
};

function column(at: number): Totals {
  return Object.fromEntries(Object.entries(TEAM).map(([field, row]) => [field, row[at]])) as unknown as Totals;
}

const [firstHalf, secondHalf, game, corrected] = [column(0), column(1), column(2), column(3)];

describe('totals', () => {
  it('of a game are those of its halves', () => {
    expect(addTotals(firstHalf, secondHalf)).toStrictEqual(game);
  });

  it('of a stretch in which nothing happened are 0, each of them', () => {
    expect(addTotals(game, noTotals())).toStrictEqual(game);
  });

  it('of a game change with a stretch of it', () => {
    expect(replaceTotals(game, secondHalf, firstHalf)).toStrictEqual(corrected);
  });

  it('of a stretch that is new to them come in addition', () => {
    expect(replaceTotals(undefined, undefined, firstHalf)).toStrictEqual(firstHalf);
    expect(replaceTotals(firstHalf, undefined, secondHalf)).toStrictEqual(game);
  });
});

describe('the counts of several players', () => {
  it('add up, each of them', () => {
    const fields = Object.keys(noCounts());
    const times = (n: number) =>
      Object.fromEntries(fields.map((field, at) => [field, n * (at + 1)])) as unknown as Counts;
    const sum = noCounts();
    for (const counts of [times(1), times(10)]) addCounts(sum, counts);
    expect(sum).toStrictEqual(times(11));
  });
});
