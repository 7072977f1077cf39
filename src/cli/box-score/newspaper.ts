import type { NamedTeamBoxScore } from '../../domain/as-of/named-box-score';
import { wrap } from '../terminal/columns';
import { counted } from '../terminal/numerals';
import type { BoxScoreSheet } from './box-score-sheet';
import { lineScore } from './line-score';
import { teamTable } from './team-table';

/** A box score as a newspaper prints it, visitors first, in lines of at most `columns` characters (80 at least). */
export function newspaper(sheet: BoxScoreSheet, columns: number): string[] {
  const { awayTeam, homeTeam } = sheet;
  return [
    headline(sheet),
    ...wrap(dateLine(sheet), columns),
    '',
    ...lineScore(awayTeam, homeTeam),
    '',
    ...teamTable(awayTeam, columns),
    '',
    ...teamTable(homeTeam, columns),
    '',
    ...wrap(gameNotes(sheet), columns),
  ];
}

/** `Golden State Warriors 139, Portland Trail Blazers 104`: the winner first. */
function headline({ homeTeam, awayTeam }: BoxScoreSheet): string {
  const [first, second] = awayTeam.score > homeTeam.score ? [awayTeam, homeTeam] : [homeTeam, awayTeam];
  return `${first.name} ${first.score}, ${second.name} ${second.score}`;
}

function dateLine({ gameId, date, status, finality, revision, flags }: BoxScoreSheet): string {
  const official = finality === status ? status : `${status}, ${finality}`;
  return [
    `game ${gameId}`,
    ...(date === undefined ? [] : [longDate(date)]),
    official,
    `revision ${revision}`,
    flags.length === 0 ? 'no flags' : counted(flags.length, 'flag'),
  ].join(' · ');
}

function longDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function gameNotes({ awayTeam, homeTeam }: BoxScoreSheet): string {
  const { leadChanges, timesTied } = homeTeam.statistics;
  return `Biggest lead: ${lead(awayTeam)}, ${lead(homeTeam)}. Lead changes: ${leadChanges}. Times tied: ${timesTied}.`;
}

function lead({ tricode, statistics }: NamedTeamBoxScore): string {
  return `${tricode} ${statistics.biggestLead}`;
}
