import type { PlayerStatistics } from '../../src/domain/box-score/statistics';
import type { Cell, Comparison, Explanation, Value } from '../comparison';
import { isCorrected } from '../games/official-corrections';
import type { RealGame } from '../games/real-game';
import type { RecordedStatistic, RecordLine } from '../games/record-line';
import { creditingPlays } from './crediting-plays';
import { lineUpCause } from './line-up-cause';
import { wholeMinutes } from './whole-minutes';

/** The league's record of today: what it changed since shows here. */
export const officialRecord: Comparison = {
  name: "league's record of today",
  cells: ({ record, lines }) => recordCells(record, lines),
  explain(cell, game) {
    const { personId = 0 } = cell.of;
    const playIds = creditingPlays(game.plays, personId, cell.statistic);
    if (cell.statistic === 'plusMinusPoints' || cell.statistic === 'minutes')
      return { cause: lineUpCause(cell, game), playIds: [...game.corrections.ofScore, ...playIds] };
    return correction(cell, game, personId) ?? { cause: 'unexplained', playIds };
  },
};

/** The cells of a record, against the lines of a fold or of an answer, by `personId`. */
export function* recordCells(
  record: readonly RecordLine[],
  lines: ReadonlyMap<number, PlayerStatistics>,
): Generator<Cell> {
  for (const { personId, name, statistics } of record) {
    const line = lines.get(personId);
    for (const [statistic, theirs] of Object.entries(statistics) as [RecordedStatistic, number][]) {
      const ours = line === undefined ? undefined : inRecord(line, statistic);
      yield { statistic, of: { name, personId }, ours, theirs };
    }
  }
}

function inRecord(line: PlayerStatistics, statistic: RecordedStatistic): Value {
  return statistic === 'minutes' ? wholeMinutes(line.minutes) : line[statistic];
}

function correction(cell: Cell, { corrections }: RealGame, personId: number): Explanation | undefined {
  if (!isCorrected(corrections, personId, cell)) return undefined;
  const plays = corrections.plays.filter(({ people }) => people.has(personId));
  return { cause: 'official correction', playIds: plays.map(({ playId }) => playId) };
}
