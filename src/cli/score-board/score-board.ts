import type { GameDocument } from '../../read-models/documents/game-document';
import { periodName } from '../box-score/line-score';
import { type Column, row } from '../terminal/columns';

/** The part of a game that a score board shows. */
export type ScoreBoardGame = Pick<GameDocument, 'gameId' | 'status' | 'homeTeam' | 'awayTeam' | 'period' | 'clock'>;

const NAME: Column = { width: 22, align: 'left' };
const SCORE: Column = { width: 3, align: 'right' };
const BETWEEN: Column = { width: 1, align: 'left' };
const COLUMNS: readonly Column[] = [
  { width: 9, align: 'left' },
  { ...NAME, align: 'right' },
  SCORE,
  BETWEEN,
  SCORE,
  NAME,
];

/** One line a game: `Q2  4:31   Oakport Lanterns  45 – 51 Rivertown Herons`, visitors first. */
export function scoreBoardLine({ status, period, clock, awayTeam, homeTeam }: ScoreBoardGame): string {
  return row(COLUMNS, [
    gameTime(status, period, clock),
    awayTeam.name,
    String(awayTeam.score),
    '–',
    String(homeTeam.score),
    homeTeam.name,
  ]);
}

function gameTime(status: ScoreBoardGame['status'], period: number | undefined, clock: string | undefined): string {
  if (status === 'completed' || status === 'closed')
    return period !== undefined && period > 4 ? `final/${periodName(period)}` : 'final';
  if (period === undefined || clock === undefined) return 'tip-off';
  return `${periodLabel(period)} ${shortClock(clock).padStart(5)}`;
}

/** `Q1` to `Q4`, then `OT`, `2OT`, … */
export function periodLabel(period: number): string {
  return period <= 4 ? `Q${period}` : periodName(period);
}

/** `PT04M31.00S` as `4:31`. */
export function shortClock(clock: string): string {
  const [, minutes = '0', seconds = '00'] = /^PT(\d+)M(\d+)/.exec(clock) ?? [];
  return `${Number(minutes)}:${seconds}`;
}
