import type { PlayerStatistics } from '../../src/domain/box-score/statistics';
import type { Cell, Comparison, Value } from '../comparison';
import { isMoved } from '../games/official-corrections';
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
    if (isCorrected(cell, game))
      return { cause: 'official correction', playIds: game.corrections.rows.map(({ actionNumber }) => actionNumber) };
    const onCourt = cell.statistic === 'plusMinusPoints' || cell.statistic === 'minutes';
    const cause = onCourt ? lineUpCause(cell, game) : 'unexplained';
    return { cause, playIds: creditingPlays(game.plays, personId, cell.statistic) };
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

/** The corrections, applied, make the cell theirs; or, where the changed plays are not known, the cell is known to have moved so. */
function isCorrected({ of: { personId = 0 }, ...cell }: Cell, { correctedLines, corrections }: RealGame): boolean {
  const line = correctedLines?.get(personId);
  if (line === undefined) return isMoved(corrections, personId, cell);
  return inRecord(line, cell.statistic as RecordedStatistic) === cell.theirs;
}
