/** ECMA-48 control sequences; only for a channel that is interactive. */
export const HIDE_CURSOR = '\x1b[?25l';
export const SHOW_CURSOR = '\x1b[?25h';
export const CLEAR_LINE = '\r\x1b[2K';
export const CLEAR_BELOW = '\x1b[J';

export function cursorUp(lines: number): string {
  return lines > 0 ? `\x1b[${lines}A\r` : '\r';
}

const style =
  (on: number, off: number) =>
  (text: string): string =>
    `\x1b[${on}m${text}\x1b[${off}m`;

export const bold = style(1, 22);
export const dim = style(2, 22);
export const inverse = style(7, 27);
