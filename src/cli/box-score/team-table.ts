import type { PlayerStatistics, TeamStatistics } from '../../domain/box-score/statistics';
import type { NamedPlayerBoxScore, NamedTeamBoxScore } from '../../domain/as-of/named-box-score';
import { type Column, row, wrap } from '../terminal/columns';
import { shortName } from './short-name';

interface StatisticColumn {
  readonly title: string;
  readonly width: number;
  readonly cell: (line: PlayerStatistics) => string;
  readonly total: (team: TeamStatistics) => string;
}

const made = (made: number, attempted: number): string => `${made}-${attempted}`;

const COLUMNS: readonly StatisticColumn[] = [
  { title: 'MIN', width: 5, cell: ({ minutes }) => clockTime(minutes), total: ({ minutes }) => wholeMinutes(minutes) },
  both('FG', 6, (line) => made(line.fieldGoalsMade, line.fieldGoalsAttempted)),
  both('3PT', 5, (line) => made(line.threePointersMade, line.threePointersAttempted)),
  both('FT', 5, (line) => made(line.freeThrowsMade, line.freeThrowsAttempted)),
  both('OREB', 4, (line) => String(line.reboundsOffensive)),
  both('DREB', 4, (line) => String(line.reboundsDefensive)),
  {
    title: 'REB',
    width: 3,
    cell: (line) => String(line.reboundsTotal),
    total: (team) => String(team.reboundsPersonal),
  },
  both('AST', 3, (line) => String(line.assists)),
  both('STL', 3, (line) => String(line.steals)),
  both('BLK', 3, (line) => String(line.blocks)),
  both('TO', 2, (line) => String(line.turnovers)),
  both('PF', 2, (line) => String(line.foulsPersonal)),
  { title: '+/-', width: 3, cell: (line) => signed(line.plusMinusPoints), total: () => '' },
  both('PTS', 3, (line) => String(line.points)),
];

/** At 80 columns there is room for the statistics only where the blanks between them do the work. */
const STATISTICS_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width + 1, 0);
const NAME_WIDTH = { least: 15, most: 24 };

/** One team: starters, bench, totals, percentages, what is the team's own, who did not play. */
export function teamTable(team: NamedTeamBoxScore, width: number): string[] {
  const name = Math.min(NAME_WIDTH.most, Math.max(NAME_WIDTH.least, width - STATISTICS_WIDTH));
  const columns: Column[] = [
    { width: name, align: 'left' },
    ...COLUMNS.map((column) => ({ width: column.width, align: 'right' as const })),
  ];
  const played = team.players.filter((player) => player.played);
  const starters = played.filter(({ starter }) => starter);
  const bench = played.filter(({ starter }) => !starter);
  const line = (player: NamedPlayerBoxScore): string =>
    row(columns, [shortName(player.name, name), ...COLUMNS.map(({ cell }) => cell(player.statistics))]);
  return [
    row(columns, [title(team, name), ...COLUMNS.map(({ title }) => title)]),
    ...starters.map(line),
    ...(bench.length > 0 ? [dashes(columns), ...bench.map(line)] : []),
    dashes(columns),
    row(columns, ['Totals', ...COLUMNS.map(({ total }) => total(team.statistics))]),
    ...wrap(teamNotes(team), width),
  ];
}

/** The team's name in capitals, or its three letters where there is no room. */
function title({ name, tricode }: NamedTeamBoxScore, width: number): string {
  return name.length <= width ? name.toUpperCase() : tricode;
}

function both(
  title: string,
  width: number,
  cell: (line: PlayerStatistics | TeamStatistics) => string,
): StatisticColumn {
  return { title, width, cell, total: cell };
}

function dashes(columns: readonly Column[]): string {
  return '-'.repeat(columns.reduce((sum, column) => sum + column.width + 1, -1));
}

function teamNotes({ statistics, players }: NamedTeamBoxScore): string {
  const absent = players.filter(({ played }) => !played).map(({ name }) => name);
  return [
    `FG ${percent(statistics.fieldGoalsPercentage)}, 3PT ${percent(statistics.threePointersPercentage)}, FT ${percent(statistics.freeThrowsPercentage)}.`,
    `Team rebounds: ${statistics.reboundsTeam}. Team turnovers: ${statistics.turnoversTeam}.`,
    ...(absent.length > 0 ? [`Did not play: ${absent.join(', ')}.`] : []),
  ].join(' ');
}

/** `PT34M12.00S` as `34:12`. */
function clockTime(duration: string): string {
  const [, minutes = '0', seconds = '0'] = /^PT(\d+)M(\d+)/.exec(duration) ?? [];
  return `${Number(minutes)}:${seconds.padStart(2, '0')}`;
}

/** A team's minutes are whole but for the last row of a game under way. */
function wholeMinutes(duration: string): string {
  return clockTime(duration).replace(/:00$/, '');
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

/** A fraction as `45.6 %`. */
function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
