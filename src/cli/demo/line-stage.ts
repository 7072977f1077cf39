import { periodLabel, scoreBoardLine, type ScoreBoardGame } from '../score-board/score-board';
import { wrap } from '../terminal/columns';
import { type Channel, printLine } from '../terminal/terminal';
import type { Stage } from './stage';

/** A pipe or a log: plain lines, of the board one at every change of period. */
export class LineStage implements Stage {
  readonly watched = false;
  private readonly said = new Map<string, string>();

  constructor(private readonly channel: Channel) {}

  say(text: string): void {
    this.show([...wrap(text, this.channel.columns), '']);
  }

  show(lines: readonly string[]): void {
    for (const line of lines) printLine(this.channel, line);
  }

  board(games: readonly ScoreBoardGame[]): void {
    for (const game of games) this.line(game);
  }

  leaveBoard(): void {
    printLine(this.channel);
  }

  private line(game: ScoreBoardGame): void {
    if (game.period === undefined) return;
    const key = game.status === 'started' ? periodLabel(game.period) : game.status;
    if (this.said.get(game.gameId) === key) return;
    this.said.set(game.gameId, key);
    printLine(this.channel, `  ${scoreBoardLine(game)}`);
  }
}
