import { printJson, type Terminal } from '../terminal/terminal';
import { LineStage } from './line-stage';
import type { Stage } from './stage';
import { TerminalStage } from './terminal-stage';

/** The stage that fits where the demo is shown. */
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
