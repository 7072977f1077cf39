import { join } from 'node:path';
import { grouped } from '../../src/cli/terminal/numerals';
import { CAUSES } from '../causes';
import type { Findings } from '../findings';
import { causesOf, share, shortened, type StatisticRow, statisticRows } from './statistic-rows';

export const REFERENCE_PAGE = join(__dirname, '../../docs/reference/conformance.md');

/** Those in which ours and the league's record of today differ: told by season. */
const BY_SEASON = ['plusMinusPoints', 'minutes'];

/** The page that says how far our figures are those of others: made of the findings alone, so that it can be made again and compared. */
export function referencePage(findings: Findings): string {
  return `# Conformance

\`npm run conformance\` folds every real game in \`NBA_DATA_DIR\` and compares it, cell by cell, with what others say of it. It lists every cell that
differs, with its cause and the plays to look at. \`npm run conformance -- --write\` makes this page; a test makes it again and compares.

\`\`\`
npm run conformance                                             # everything
npm run conformance -- --stat plusMinusPoints --season 2022-23  # one statistic of one season
npm run conformance -- --game 0022200552                        # one game
npm run conformance -- --json
\`\`\`

## ${grouped(findings.games)} games

${table(
  ['compared with', 'statistic', 'cells', 'equal', 'share', 'why the others differ'],
  shortened(statisticRows(findings)).map((row) => [row.comparison, row.statistic, ...figures(row)]),
)}

## Causes

${table(
  ['cause', 'cells', 'can the plays tell?', ''],
  causesOf(findings.misses).map(([cause, cells]) => [
    cause,
    grouped(cells),
    CAUSES[cause].decidable ? 'perhaps' : 'no',
    CAUSES[cause].meaning,
  ]),
)}

## On record today, by season

${table(
  ['season', 'statistic', 'cells', 'equal', 'share', 'why the others differ'],
  seasonsOf(findings).flatMap((season) =>
    statisticRows(findings, season)
      .filter(({ statistic, comparison }) => BY_SEASON.includes(statistic) && comparison.includes('record'))
      .map((row) => [season, row.statistic, ...figures(row)]),
  ),
)}

Irregularities that the folds flagged: ${Object.entries(findings.flags)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, times]) => `${code} ${grouped(times)}`)
    .join(', ')}.
`;
}

function figures(row: StatisticRow): string[] {
  const causes = row.causes.map(([cause, cells]) => `${grouped(cells)} ${cause}`);
  return [grouped(row.cells), grouped(row.equal), share(row), causes.join(', ')];
}

function seasonsOf({ counts }: Findings): readonly string[] {
  return [...new Set(counts.map(({ season }) => season))].sort();
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
