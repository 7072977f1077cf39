import type { Totals } from '../box-score/totals';

/** What a player did in a game that people count: 1 or 0, so that a season's are the sum of its games'. */
export interface Milestones {
  /** Ten or more in two of points, rebounds, assists, steals, blocks; who has them in three has a double-double too. */
  readonly doubleDoubles: number;
  readonly tripleDoubles: number;
  readonly quadrupleDoubles: number;
  /** Five or more in all five. */
  readonly fiveByFives: number;
  readonly fortyPointGames: number;
  readonly fiftyPointGames: number;
  readonly sixtyPointGames: number;
}

type Line = Pick<Totals, 'points' | 'reboundsOffensive' | 'reboundsDefensive' | 'assists' | 'steals' | 'blocks'>;

export function milestonesOf(line: Line): Milestones {
  const { points, assists, steals, blocks } = line;
  const five = [points, line.reboundsOffensive + line.reboundsDefensive, assists, steals, blocks];
  const doubles = five.filter((count) => count >= 10).length;
  return {
    doubleDoubles: Number(doubles >= 2),
    tripleDoubles: Number(doubles >= 3),
    quadrupleDoubles: Number(doubles >= 4),
    fiveByFives: Number(five.every((count) => count >= 5)),
    fortyPointGames: Number(points >= 40),
    fiftyPointGames: Number(points >= 50),
    sixtyPointGames: Number(points >= 60),
  };
}
