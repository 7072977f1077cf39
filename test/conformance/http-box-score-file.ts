import type { BoxScoreAnswer } from '../kit/server-api';

/** The league's `boxscore.json`, as far as it is compared. */
export interface BoxScoreFile {
  readonly homeTeam: TeamInFile;
  readonly awayTeam: TeamInFile;
}

interface TeamInFile {
  readonly teamId: number;
  readonly teamTricode: string;
  readonly score: number;
  readonly periods: readonly { readonly period: number; readonly score: number }[];
  readonly statistics: Statistics;
  readonly players: readonly {
    readonly personId: number;
    readonly name: string;
    readonly starter: string;
    readonly played: string;
    readonly statistics: Statistics;
  }[];
}

type Statistics = Readonly<Record<string, string | number>>;

/** The league's own rounding of the minutes. */
const NOT_OURS = ['minutesCalculated'];
/** The league's file shows a run of the home team here. */
const NOT_OURS_AWAY = [...NOT_OURS, 'biggestScoringRun', 'biggestScoringRunScore'];

const TOLERANCE = 1e-6;

/** Every cell in which an answer is not what the league's file says, as `who field: theirs, ours`; and how many cells were compared. */
export function compareWithFile(
  answer: BoxScoreAnswer,
  file: BoxScoreFile,
): { readonly cells: number; readonly differences: readonly string[] } {
  const comparison = new Comparison();
  for (const side of ['homeTeam', 'awayTeam'] as const)
    compareTeam(comparison, { side, ours: answer[side], theirs: file[side] });
  return comparison;
}

class Comparison {
  cells = 0;
  readonly differences: string[] = [];

  cell(name: string, theirs: unknown, ours: unknown): void {
    this.cells += 1;
    const same =
      typeof theirs === 'number' && typeof ours === 'number' ? Math.abs(theirs - ours) <= TOLERANCE : theirs === ours;
    if (!same) this.differences.push(`${name}: ${String(theirs)}, ${String(ours)}`);
  }

  statistics(name: string, theirs: Statistics, { ours, except }: { ours: object; except: readonly string[] }): void {
    const own = new Map<string, unknown>(Object.entries(ours));
    for (const [field, value] of Object.entries(theirs))
      if (!except.includes(field)) this.cell(`${name} ${field}`, value, own.get(field));
  }
}

interface TeamPair {
  readonly side: 'homeTeam' | 'awayTeam';
  readonly ours: BoxScoreAnswer['homeTeam'];
  readonly theirs: TeamInFile;
}

function compareTeam(comparison: Comparison, { side, ours, theirs }: TeamPair): void {
  const name = theirs.teamTricode;
  comparison.cell(`${name} teamId`, theirs.teamId, ours.teamId);
  comparison.cell(`${name} tricode`, theirs.teamTricode, ours.tricode);
  comparison.cell(`${name} score`, theirs.score, ours.score);
  comparison.cell(`${name} periods`, lineScore(theirs.periods), lineScore(ours.periods));
  comparison.cell(`${name} players`, ids(theirs.players), ids(ours.players));
  comparison.statistics(name, theirs.statistics, {
    ours: ours.statistics,
    except: side === 'awayTeam' ? NOT_OURS_AWAY : NOT_OURS,
  });
  for (const [at, player] of theirs.players.entries()) {
    const own = ours.players[at];
    if (own === undefined) continue;
    comparison.cell(`${player.name} name`, player.name, own.name);
    comparison.cell(`${player.name} starter`, player.starter === '1', own.starter);
    comparison.cell(`${player.name} played`, player.played === '1', own.played);
    comparison.statistics(player.name, player.statistics, { ours: own.statistics, except: NOT_OURS });
  }
}

function lineScore(periods: TeamInFile['periods']): string {
  return periods.map(({ period, score }) => `${period}: ${score}`).join();
}

function ids(players: readonly { readonly personId: number }[]): string {
  return players.map(({ personId }) => personId).join();
}
