import { type ScoreBoardGame } from '../score-board/score-board';
import { printJson, type Terminal } from '../terminal/terminal';
import { LineStage } from './line-stage';
import { TerminalStage } from './terminal-stage';

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

export function stageOn({ out }: Terminal, json: boolean): Stage {
  if (json) return jsonStage((value) => printJson(out, value));
  return out.interactive ? new TerminalStage(out) : new LineStage(out);
}

/** One object a line, the moving board left out. */
function jsonStage(print: (value: unknown) => void): Stage {
  return {
    watched: false,
    say: (text) => print({ say: text }),
    show: (_lines, data) => print(data),
    board: () => undefined,
    leaveBoard: () => undefined,
  };
}
