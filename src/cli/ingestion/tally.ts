import { counted, grouped } from '../terminal/numerals';
import type { GameOutcome } from './game-target';

/** A game that could not be ingested. */
export interface RefusedGame {
  readonly where: string;
  readonly gameId?: string;
  readonly reason: string;
}

/** What became of the games of a run. */
export class Tally {
  games = 0;
  /** Of them, found to be ingested before and passed over. */
  skipped = 0;
  plays = 0;
  recorded = 0;
  amended = 0;
  voided = 0;
  duplicates = 0;
  readonly refused: RefusedGame[] = [];

  ingested(plays: number, outcome: GameOutcome): void {
    this.games += 1;
    this.plays += plays;
    this.recorded += outcome.recorded;
    this.amended += outcome.amended;
    this.voided += outcome.voided;
    this.duplicates += outcome.duplicates;
  }

  skip(): void {
    this.games += 1;
    this.skipped += 1;
  }

  refuse(game: RefusedGame): void {
    this.games += 1;
    this.refused.push(game);
  }

  toJSON(): object {
    const { games, skipped, plays, recorded, amended, voided, duplicates, refused } = this;
    return { games, skipped, plays, recorded, amended, voided, duplicates, refused: refused.length, refusals: refused };
  }

  /** `812 games, 411,920 plays` */
  inBrief(): string {
    const parts = [counted(this.games, 'game'), counted(this.plays, 'play')];
    if (this.skipped > 0) parts.push(`${grouped(this.skipped)} skipped`);
    if (this.refused.length > 0) parts.push(`${grouped(this.refused.length)} refused`);
    return parts.join(', ');
  }
}

/** The end of a run in a few lines. */
export function summary(tally: Tally, flags: number, seconds: number): string[] {
  const rows: [string, number, string][] = [
    ['games', tally.games, tally.skipped > 0 ? `${grouped(tally.skipped)} of them ingested before, and skipped` : ''],
    [
      'plays',
      tally.plays,
      tally.plays > 0 && seconds > 0 ? `${grouped(Math.round(tally.plays / seconds))} a second` : '',
    ],
    ['recorded', tally.recorded, ''],
    ['amended', tally.amended, ''],
    ['voided', tally.voided, ''],
    ['duplicates', tally.duplicates, ''],
    ['refused', tally.refused.length, tally.refused.length > 0 ? 'named above' : ''],
    ['flags', flags, ''],
  ];
  return rows.map(
    ([name, count, note]) => `${name.padEnd(10)} ${grouped(count).padStart(11)}${note === '' ? '' : `  ${note}`}`,
  );
}
