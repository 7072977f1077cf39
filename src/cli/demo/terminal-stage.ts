import { scoreBoardLine, type ScoreBoardGame } from '../score-board/score-board';
import { bold, dim } from '../terminal/ansi';
import { wrap } from '../terminal/columns';
import { Repaint } from '../terminal/repaint';
import type { Channel } from '../terminal/terminal';
import type { Stage } from './stage';

const WIDEST_TEXT = 92;

/** A terminal: the board is painted over in place, and what is said scrolls away above it. */
export class TerminalStage implements Stage {
  readonly watched = true;
  private readonly repaint: Repaint;
  private painted: readonly string[] = [];

  constructor(private readonly channel: Channel) {
    this.repaint = new Repaint(channel);
  }

  say(text: string): void {
    this.above([...wrap(text, Math.min(WIDEST_TEXT, this.channel.columns - 2)), '']);
  }

  show(lines: readonly string[]): void {
    this.above([...lines, '']);
  }

  board(games: readonly ScoreBoardGame[], note: string): void {
    const lines = games.map((game) => {
      const line = `  ${scoreBoardLine(game)}`.slice(0, this.channel.columns - 1);
      return game.status === 'started' ? bold(line) : dim(line);
    });
    this.painted = [...lines, '', dim(`  ${note}`.slice(0, this.channel.columns - 1))];
    this.repaint.paint(this.painted);
  }

  leaveBoard(): void {
    if (this.painted.length > 0) this.channel.write('\n');
    this.painted = [];
    this.repaint.leave();
  }

  private above(lines: readonly string[]): void {
    this.repaint.paint(lines);
    this.repaint.leave();
    if (this.painted.length > 0) this.repaint.paint(this.painted);
  }
}
