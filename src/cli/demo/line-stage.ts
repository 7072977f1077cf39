import { periodLabel, scoreBoardLine, type ScoreBoardGame } from '../score-board/score-board';
import { wrap } from '../terminal/columns';
import { type Channel, printLine } from '../terminal/terminal';
import type { Stage } from './stage';

/** A pipe or a log: plain lines, of the board one at every change of period. */
export class LineStage implements Stage {
  readonly watched = false;
  private readonly said = new Map<string, string>();
  private onBoard = false;

  constructor(private readonly channel: Channel) {}

  say(text: string): void {
    this.show(wrap(text, this.channel.columns));
  }

  /** A paragraph stands by itself, on the board's lines too. */
  show(lines: readonly string[]): void {
    if (this.onBoard) printLine(this.channel);
    this.onBoard = false;
    for (const line of [...lines, '']) printLine(this.channel, line);
  }

  board(games: readonly ScoreBoardGame[]): void {
    for (const game of games) this.line(game);
  }

  leaveBoard(): void {
    if (this.onBoard) printLine(this.channel);
    this.onBoard = false;
  }

  private line(game: ScoreBoardGame): void {
    if (game.period === undefined) return;
    const key = game.status === 'started' ? periodLabel(game.period) : game.status;
    if (this.said.get(game.gameId) === key) return;
    this.said.set(game.gameId, key);
    printLine(this.channel, `  ${scoreBoardLine(game)}`);
    this.onBoard = true;
  }
}
