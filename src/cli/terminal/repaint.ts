import { CLEAR_BELOW, CLEAR_LINE, cursorUp, HIDE_CURSOR, SHOW_CURSOR } from './ansi';
import type { Channel } from './terminal';

/** A few lines of a terminal that are painted over again and again. */
export class Repaint {
  private lines = 0;

  constructor(private readonly channel: Channel) {}

  paint(lines: readonly string[]): void {
    const body = lines.map((line) => `${CLEAR_LINE}${line}\n`).join('');
    this.channel.write(`${HIDE_CURSOR}${cursorUp(this.lines)}${body}${CLEAR_BELOW}`);
    this.lines = lines.length;
  }

  /** Leaves the lines as they stand; what comes next is written below. */
  leave(): void {
    if (this.lines > 0) this.channel.write(SHOW_CURSOR);
    this.lines = 0;
  }
}
