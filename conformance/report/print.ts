import { fitted, row } from '../../src/cli/terminal/columns';
import { counted, grouped } from '../../src/cli/terminal/numerals';
import type { Channel } from '../../src/cli/terminal/terminal';
import { printLine } from '../../src/cli/terminal/terminal';
import { CAUSES } from '../causes';
import type { Findings, Miss } from '../findings';
import { causesOf, share, shortened, statisticRows } from './statistic-rows';

const HEAD = ['statistic', 'cells', 'equal', 'share', 'differ'];

/** The misses one by one, then what they have in common, then the table. */
export function printFindings(out: Channel, findings: Findings): void {
  for (const miss of findings.misses) printLine(out, missLine(miss));
  for (const [cause, cells] of causesOf(findings.misses))
    printLine(out, `\n${counted(cells, 'cell')}, ${cause}: ${CAUSES[cause].meaning}`);
  printLine(out, `\n${counted(findings.games, 'game')}`);
  printTable(out, findings);
}

function printTable(out: Channel, findings: Findings): void {
  const rows = shortened(statisticRows(findings));
  const cells = rows.map((each) => [
    each.statistic,
    grouped(each.cells),
    grouped(each.equal),
    share(each),
    grouped(each.cells - each.equal),
  ]);
  const columns = fitted([HEAD, ...cells]);
  for (const comparison of new Set(rows.map((each) => each.comparison))) {
    printLine(out, `\n${comparison}`);
    printLine(out, row(columns, HEAD));
    rows.forEach((each, at) => {
      if (each.comparison === comparison) printLine(out, row(columns, cells[at] ?? []));
    });
  }
}

/** `0022300066 Alperen Sengun plusMinusPoints 3, theirs 1: line-ups differ (plays 101, 137)` */
function missLine({ gameId, of, statistic, ours, theirs, cause, playIds }: Miss): string {
  const plays = playIds.length === 0 ? '' : ` (${playIds.length === 1 ? 'play' : 'plays'} ${playIds.join(', ')})`;
  return `${gameId} ${of.name} ${statistic} ${String(ours)}, theirs ${String(theirs)}: ${cause}${plays}`;
}
