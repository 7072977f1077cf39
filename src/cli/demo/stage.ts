import type { ScoreBoardGame } from '../score-board/score-board';

/** Where the demo is shown. */
export interface Stage {
  /** True where someone watches, who needs time to read. */
  readonly watched: boolean;
  /** What happens now, and why it matters: a paragraph. */
  say(text: string): void;
  /** Lines as they are, and the same as data. */
  show(lines: readonly string[], data: Readonly<Record<string, unknown>>): void;
  board(games: readonly ScoreBoardGame[], note: string): void;
  /** The board stays as it is; what comes next stands below. */
  leaveBoard(): void;
}
